package org.comptoir.engine.policy;

import java.math.BigDecimal;
import java.util.List;
import org.comptoir.engine.policy.ReturnApprovalCommand.Approval;
import org.comptoir.engine.policy.ReturnApprovalCommand.ByAPerson;
import org.comptoir.engine.policy.ReturnApprovalCommand.ByItself;

/// What the commands of a policy about returns say together (docs/rules.md §4).
public final class Returns {
    private Returns() {}

    /// What is paid back for the line, before rounding: each command works on what those before it
    /// left, and the credit stays between zero and what was paid.
    public static BigDecimal credit(ReturnedLine line, List<Operation> operations) {
        var left = line;
        for (var operation : operations) {
            if (operation.command() instanceof ReturnChargeCommand<?> command) {
                var changed = left.credit().add(command.adjustmentBy(left, operation.parameters()));
                left = left.leaving(changed.max(BigDecimal.ZERO).min(line.credit()));
            }
        }
        return left.credit();
    }

    /// By itself if every command approves, else the reason of the first that does not; without a
    /// command a person decides.
    public static Approval approval(ReturnedLine line, List<Operation> operations) {
        Approval approval = new ByAPerson("no command approves returns");
        for (var operation : operations) {
            if (operation.command() instanceof ReturnApprovalCommand<?> command) {
                approval = command.approveBy(line, operation.parameters());
                if (!(approval instanceof ByItself)) {
                    return approval;
                }
            }
        }
        return approval;
    }
}
