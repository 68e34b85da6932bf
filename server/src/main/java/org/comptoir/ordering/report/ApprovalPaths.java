package org.comptoir.ordering.report;

import java.util.List;
import org.comptoir.members.Actor;
import org.comptoir.members.User;
import org.comptoir.ordering.cart.Approvals;
import org.comptoir.stores.Store;
import org.springframework.stereotype.Component;

/// Who approves the orders of a buyer, for the seller's people to read (docs/rules.md §7.4).
@Component
public class ApprovalPaths {
    private final Approvals approvals;

    ApprovalPaths(Approvals approvals) {
        this.approvals = approvals;
    }

    /// Whether the store and the buyer's organization want approval, and who would decide.
    public record Path(boolean wanted, List<String> approvers) {
        public Path {
            approvers = List.copyOf(approvers);
        }
    }

    public Path of(Store store, Actor buyer) {
        var path = approvals.path(store, buyer);
        return new Path(path.wanted(), path.approvers().stream().map(User::displayName).toList());
    }
}
