package org.comptoir.engine.policy.commands;

import java.util.Optional;
import org.comptoir.engine.policy.Parameter;
import org.comptoir.engine.policy.ReturnApprovalCommand;
import org.comptoir.engine.policy.ReturnedLine;

/// Approves what comes back early enough, `days=30` inclusive; without a limit, everything.
final class ApprovalByDays implements ReturnApprovalCommand<ApprovalByDays.Limit> {
    record Limit(
            @Parameter(
                            "Approved up to that many days after shipping, inclusive; nothing means always.")
                    Optional<Integer> days) {
        Limit {
            if (days.filter(number -> number < 0).isPresent()) {
                throw new IllegalArgumentException(
                        "parameter 'days=%d' is negative; give zero or more".formatted(days.get()));
            }
        }
    }

    @Override
    public String code() {
        return "by-days";
    }

    @Override
    public String summary() {
        return "Approves what comes back within some days of shipping; what was shipped on an unknown day is left to a person.";
    }

    @Override
    public Class<Limit> parameters() {
        return Limit.class;
    }

    @Override
    public Approval approve(ReturnedLine line, Limit limit) {
        if (limit.days().isEmpty()) {
            return new ByItself();
        }
        if (line.days().isEmpty()) {
            return new ByAPerson("it was shipped on an unknown day");
        }
        return line.days().get() <= limit.days().get()
                ? new ByItself()
                : new ByAPerson(
                        "it was shipped %d days ago, and %d are allowed"
                                .formatted(line.days().get(), limit.days().get()));
    }
}
