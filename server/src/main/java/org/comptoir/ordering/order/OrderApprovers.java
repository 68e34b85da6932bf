package org.comptoir.ordering.order;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Role;
import org.comptoir.members.RoleGrant;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.ordering.cart.Approvals;
import org.comptoir.stores.Store;
import org.comptoir.trading.approval.Deputies;
import org.comptoir.trading.life.Accounts;
import org.springframework.stereotype.Component;

/// Who approves orders: the approvers of a unit, and the deputies of those who are away
/// (docs/rules.md §7.4).
@Component
public class OrderApprovers {
    private final Deputies deputies;
    private final Members members;
    private final Accounts accounts;

    OrderApprovers(Deputies deputies, Members members, Accounts accounts) {
        this.deputies = deputies;
        this.members = members;
        this.accounts = accounts;
    }

    /// A unit whose orders somebody approves in the place of an approver who is away.
    public record InPlace(OrganizationId unit, UserId absent, String name) {}

    /// What a caller may do with orders now.
    public OrderAccess access(Store store, Actor actor) {
        return new OrderAccess(store, actor, inPlace(actor), accounts);
    }

    private List<InPlace> inPlace(Actor actor) {
        if (actor.isGuest() || !actor.hasAnywhere(Role.BUYER_APPROVER)) {
            return List.of();
        }
        return deputies.absent(actor.requireUser()).stream()
                .flatMap(it -> members.actorOf(it).stream())
                .flatMap(absent -> inPlaceOf(absent, actor))
                .toList();
    }

    private Stream<InPlace> inPlaceOf(Actor absent, Actor actor) {
        return absent.grants().stream()
                .filter(it -> it.role() == Role.BUYER_APPROVER)
                .filter(it -> deputies.mayStandIn(actor, it))
                .map(RoleGrant::organization)
                .map(it -> new InPlace(it, absent.requireUser(), absent.displayName()));
    }

    /// Whom to tell that an order waits: its approvers and their present deputies, never its buyer.
    Collection<UserId> toTell(Approvals.Need need, Actor buyer) {
        var approvers = need.approvers().stream().map(User::id).toList();
        var standIns =
                deputies.of(approvers).stream()
                        .filter(it -> !buyer.userId().equals(Optional.of(it)))
                        .filter(it -> need.unit().filter(unit -> standsIn(it, unit)).isPresent());
        return Stream.concat(approvers.stream(), standIns).distinct().toList();
    }

    private boolean standsIn(UserId deputy, OrganizationId unit) {
        var grant = new RoleGrant(Role.BUYER_APPROVER, unit);
        return members.actorOf(deputy).filter(it -> deputies.mayStandIn(it, grant)).isPresent();
    }
}
