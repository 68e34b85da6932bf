package org.comptoir.trading.assortment;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.Users;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.book.TradingBooks;
import org.comptoir.trading.buying.Entitlements;
import org.springframework.stereotype.Component;

/// Lets the seller's people look through the eyes of a buyer: a person by his logon id, or whoever
/// belongs to an organization, by its id or distinguished name. An account representative looks
/// through those of his accounts' customers; any other buyer does not exist for him.
@Component
public class Viewpoints {
    private final Members members;
    private final Users users;
    private final Organizations organizations;
    private final Entitlements entitlements;
    private final TradingBooks books;

    Viewpoints(
            Members members,
            Users users,
            Organizations organizations,
            Entitlements entitlements,
            TradingBooks books) {
        this.members = members;
        this.users = users;
        this.organizations = organizations;
        this.entitlements = entitlements;
        this.books = books;
    }

    /// The buyer of that name, to ask on his behalf what he sees; never to act as him.
    public Actor of(Actor viewer, Store store, String name) {
        if (!Browsing.isStaff(viewer, store)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "as-needs-business-role");
        }
        return buyer(name)
                .filter(buyer -> seesAll(viewer, store) || represents(viewer, buyer, store))
                .orElseThrow(() -> Problem.missing("no-such-buyer", name));
    }

    private Optional<Actor> buyer(String name) {
        return organization(name)
                .map(it -> members.anybodyOf(it.id()))
                .or(() -> users.find(name).flatMap(it -> members.actorOf(it.id())));
    }

    private Optional<Organization> organization(String name) {
        try {
            return organizations.find(new OrganizationId(UUID.fromString(name)));
        } catch (IllegalArgumentException noId) {
            return organizations.named(name);
        }
    }

    private static boolean seesAll(Actor viewer, Store store) {
        return Arrays.stream(Role.values())
                .filter(Role::isBusiness)
                .filter(role -> role != Role.ACCOUNT_REPRESENTATIVE)
                .anyMatch(role -> viewer.has(role, store.owner()));
    }

    private boolean represents(Actor viewer, Actor buyer, Store store) {
        var standings = Account.standings(viewer);
        var accounts = books.of(store).accounts();
        return entitlements.accounts(buyer, store).stream()
                .flatMap(id -> Optional.ofNullable(accounts.get(id)).stream())
                .anyMatch(it -> !Collections.disjoint(it.account().representatives(), standings));
    }
}
