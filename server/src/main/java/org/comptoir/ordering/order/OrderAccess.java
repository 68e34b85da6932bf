package org.comptoir.ordering.order;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Role;
import org.comptoir.members.RoleGrant;
import org.comptoir.members.UserId;
import org.comptoir.ordering.Order;
import org.comptoir.ordering.OrderCommand;
import org.comptoir.ordering.cart.CartOwner;
import org.comptoir.ordering.order.OrderApprovers.InPlace;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.life.Accounts;

/// Who may see an order, and do what with it: every order fetched for a person is asked here.
public final class OrderAccess {
    private static final Role[] BUSINESS =
            Arrays.stream(Role.values()).filter(Role::isBusiness).toArray(Role[]::new);

    /// Who sees every order of the store; a representative sees those of his accounts.
    private static final Role[] WHOLE_STORE =
            Arrays.stream(BUSINESS)
                    .filter(role -> role != Role.ACCOUNT_REPRESENTATIVE)
                    .toArray(Role[]::new);

    private static final Role[] CANCELLING = {
        Role.SELLER, Role.SALES_MANAGER, Role.ACCOUNT_REPRESENTATIVE, Role.CSR_SUPERVISOR, Role.CSR
    };

    private final Store store;
    private final Actor actor;
    private final List<InPlace> inPlace;
    private final Accounts accounts;

    OrderAccess(Store store, Actor actor, List<InPlace> inPlace, Accounts accounts) {
        this.store = store;
        this.actor = actor;
        this.inPlace = List.copyOf(inPlace);
        this.accounts = accounts;
    }

    public boolean maySee(Order order) {
        return worksOn(order) || isBuyer(order) || isAdministrator(order) || isApprover(order);
    }

    /// The commands that the caller may give while the order is in its present state.
    public Set<OrderCommand> commands(Order order) {
        var commands = EnumSet.allOf(OrderCommand.class);
        commands.removeIf(command -> command.from(order.state()).isEmpty() || !may(command, order));
        return commands;
    }

    /// Whether the caller may give the command at all, whatever the order's state.
    public boolean may(OrderCommand command, Order order) {
        return switch (command) {
            case APPROVE, REJECT -> isApprover(order);
            case CANCEL ->
                    isBuyer(order)
                            || isAdministrator(order)
                            || (actor.hasAny(store.owner(), CANCELLING) && worksOn(order));
        };
    }

    /// Whether he works for the store, in whatever role.
    public boolean isBusiness() {
        return actor.hasAny(store.owner(), BUSINESS);
    }

    /// Whether he works for the store and sees all of its orders.
    public boolean isWholeStore() {
        return actor.hasAny(store.owner(), WHOLE_STORE);
    }

    /// Whether the order is his to look after, as one who works for the store.
    public boolean worksOn(Order order) {
        return isWholeStore()
                || (isBusiness() && isEnteredBy(order, actor.userId()))
                || (isBusiness()
                        && order.buyer().account().map(AccountId::new).stream()
                                .anyMatch(this::represents));
    }

    /// Whether he looks after the orders of an account.
    public boolean mayReach(AccountId account) {
        return isWholeStore() || (isBusiness() && represents(account));
    }

    private boolean represents(AccountId account) {
        var standings = Account.standings(actor);
        return accounts.find(account)
                .filter(it -> it.store().equals(store.id()))
                .filter(it -> !Collections.disjoint(it.representatives(), standings))
                .isPresent();
    }

    /// The units whose approvers he is one of.
    public List<OrganizationId> approvedUnits() {
        return units(Role.BUYER_APPROVER);
    }

    /// The organizations he administers as a buyer.
    public List<OrganizationId> administeredUnits() {
        return units(Role.BUYER_ADMINISTRATOR);
    }

    private List<OrganizationId> units(Role role) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == role)
                .map(RoleGrant::organization)
                .distinct()
                .toList();
    }

    private boolean isBuyer(Order order) {
        var buyer = order.buyer();
        return CartOwner.of(actor)
                .filter(it -> it.id().equals(buyer.id()) && it.guest() == buyer.guest())
                .isPresent();
    }

    private boolean isAdministrator(Order order) {
        return order.buyer()
                .unit()
                .map(unit -> actor.has(Role.BUYER_ADMINISTRATOR, unit))
                .orElse(false);
    }

    private boolean isApprover(Order order) {
        return !isBuyer(order)
                && !isEnteredBy(order, actor.userId())
                && (isOwnApprover(order) || standsIn(order).isPresent());
    }

    private boolean isOwnApprover(Order order) {
        return order.approval()
                .filter(approval -> approvedUnits().contains(approval.unit()))
                .isPresent();
    }

    /// Nobody approves what he entered for another.
    private static boolean isEnteredBy(Order order, Optional<UserId> user) {
        return order.buyer()
                .hand()
                .map(Order.Hand::id)
                .filter(user.stream().toList()::contains)
                .isPresent();
    }

    private Optional<InPlace> standsIn(Order order) {
        return order.approval().stream()
                .flatMap(approval ->
                        inPlace.stream().filter(it -> it.unit().equals(approval.unit())))
                .filter(it -> !it.absent().value().equals(order.buyer().id()))
                .filter(it -> !isEnteredBy(order, Optional.of(it.absent())))
                .findFirst();
    }

    /// In whose place the caller decides about the order, if it is not his own.
    public Optional<InPlace> actingFor(Order order) {
        return isOwnApprover(order) ? Optional.empty() : standsIn(order);
    }

    /// The units of approvers who are away, with the approver of each.
    public List<InPlace> inPlace() {
        return inPlace;
    }
}
