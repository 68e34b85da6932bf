package org.comptoir.engine.policy;

import static java.util.Objects.requireNonNull;

/// Decides whether goods may come back without anybody being asked.
///
/// Called once for each line that comes back; of several commands in a policy all must approve.
public interface ReturnApprovalCommand<P extends Record> extends PolicyCommand<P> {

    Approval approve(ReturnedLine line, P parameters);

    /// The same, with the parameters as written; throws `InvalidParameters`.
    default Approval approveBy(ReturnedLine line, Parameters written) {
        return approve(line, written.bind(parameters()));
    }

    @Override
    default PolicyType type() {
        return PolicyType.RETURN_APPROVAL;
    }

    /// Approved by itself, or left to a person.
    sealed interface Approval {}

    /// Nobody need be asked.
    record ByItself() implements Approval {}

    /// A person decides, for that reason.
    record ByAPerson(String reason) implements Approval {
        public ByAPerson {
            requireNonNull(reason, "reason");
        }
    }
}
