package org.comptoir.ordering.cart;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.members.Actor;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.User;
import org.comptoir.members.Users;
import org.comptoir.ordering.CartView;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Store;
import org.springframework.stereotype.Component;

/// Whether an order needs approval, and by whom (docs/rules.md §7.4): the store offers it, the
/// buyer's unit wants it, and a term's threshold is reached.
@Component
public class Approvals {
    private final Organizations organizations;
    private final Users users;

    Approvals(Organizations organizations, Users users) {
        this.organizations = organizations;
        this.users = users;
    }

    /// Whether approval is needed, the lowest threshold, and the unit whose approvers decide.
    public record Need(
            boolean needed,
            Optional<Money> threshold,
            Optional<OrganizationId> unit,
            List<User> approvers) {
        private static final Need NONE = new Need(false, Optional.empty());

        public Need {
            approvers = List.copyOf(approvers);
        }

        private Need(boolean needed, Optional<Money> threshold) {
            this(needed, threshold, Optional.empty(), List.of());
        }

        public List<String> names() {
            return approvers.stream().map(User::displayName).toList();
        }

        CartView.Approval preview() {
            return new CartView.Approval(needed, threshold, names());
        }
    }

    public Need need(Store store, Actor actor, Collection<Deal> deals, Money total) {
        var thresholds =
                deals.stream()
                        .flatMap(deal -> deal.conditions().approvalThresholds().stream())
                        .distinct()
                        .toList();
        if (thresholds.isEmpty() || !store.has(Feature.ORDER_APPROVAL) || !isWanted(actor)) {
            return Need.NONE;
        }
        var threshold = lowest(thresholds, total);
        return thresholds.stream().anyMatch(one -> isReached(one, total))
                ? byNearest(actor, threshold)
                : new Need(false, threshold);
    }

    /// Who decides about a buyer's orders once one reaches a threshold; nobody where the store or
    /// his organization does without approval.
    public record Path(boolean wanted, List<User> approvers) {
        public Path {
            approvers = List.copyOf(approvers);
        }
    }

    public Path path(Store store, Actor actor) {
        return store.has(Feature.ORDER_APPROVAL) && isWanted(actor)
                ? new Path(true, byNearest(actor, Optional.empty()).approvers())
                : new Path(false, List.of());
    }

    private boolean isWanted(Actor actor) {
        return actor.organization()
                .flatMap(organizations::find)
                .map(Organization::orderApproval)
                .orElse(false);
    }

    private static boolean isReached(Money threshold, Money total) {
        return !threshold.currency().equals(total.currency()) || total.compareTo(threshold) >= 0;
    }

    private static Optional<Money> lowest(List<Money> thresholds, Money total) {
        return thresholds.stream()
                .filter(one -> one.currency().equals(total.currency()))
                .min(Comparator.naturalOrder())
                .or(() -> thresholds.stream().findFirst());
    }

    /// The approvers of the buyer's unit, else of the nearest ancestor that has one; the buyer
    /// himself does not count.
    private Need byNearest(Actor actor, Optional<Money> threshold) {
        for (var unit : actor.path()) {
            var approvers = approvers(unit, actor);
            if (!approvers.isEmpty()) {
                return new Need(true, threshold, Optional.of(unit), approvers);
            }
        }
        return new Need(true, threshold);
    }

    private List<User> approvers(OrganizationId unit, Actor actor) {
        return users.holding(Role.BUYER_APPROVER, unit).stream()
                .filter(user -> !actor.userId().equals(Optional.of(user.id())))
                .toList();
    }
}
