package org.comptoir.storefront.account.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.address.Address;
import org.comptoir.members.address.Addresses;
import org.comptoir.members.web.AddressRights;
import org.comptoir.ordering.buyer.UsableBooks;
import org.comptoir.platform.Problem;
import org.comptoir.storefront.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The address books somebody may order from: his own, and those of his unit and above.
@Component
class Books {
    private static final String MINE = "mine";

    private final Addresses addresses;
    private final Organizations organizations;
    private final AddressRights rights;
    private final UsableBooks usable;

    Books(
            Addresses addresses,
            Organizations organizations,
            AddressRights rights,
            UsableBooks usable) {
        this.addresses = addresses;
        this.organizations = organizations;
        this.rights = rights;
        this.usable = usable;
    }

    List<Book> of(Visit visit) {
        var rules = usable.of(visit.store(), visit.actor());
        return owners(visit.actor()).stream().map(it -> book(visit, rules, it)).toList();
    }

    private static List<Address.Owner> owners(Actor actor) {
        var owners = new ArrayList<Address.Owner>();
        owners.add(new Address.OfUser(actor.requireUser()));
        actor.path().stream()
                .filter(it -> !it.equals(OrganizationId.ROOT))
                .map(Address.OfOrganization::new)
                .forEach(owners::add);
        return owners;
    }

    /// Addresses that serve certain contracts only, in words.
    List<String> named(Visit visit) {
        return usable.of(visit.store(), visit.actor()).named().stream()
                .map(it ->
                        visit.text(
                                "my.addresses.named",
                                it.contract(),
                                String.join(
                                        ", ",
                                        it.addresses().stream()
                                                .map(one -> one.nickName())
                                                .toList())))
                .toList();
    }

    /// The book of such a key, which the caller may see.
    Address.Owner owner(Visit visit, String key) {
        return owners(visit.actor()).stream()
                .filter(it -> key(it).equals(key))
                .findFirst()
                .or(() -> administered(visit, key))
                .orElseThrow(() -> Problem.missing("no-such-page"));
    }

    /// Whoever administers an organization reaches the books of its units too.
    private Optional<Address.Owner> administered(Visit visit, String key) {
        try {
            return Optional.of(
                    rights.visible(visit.actor(), "organizations", UUID.fromString(key)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    static String key(Address.Owner owner) {
        return switch (owner) {
            case Address.OfUser _ -> MINE;
            case Address.OfOrganization(var id) -> id.toString();
        };
    }

    String title(Visit visit, Address.Owner owner) {
        return switch (owner) {
            case Address.OfUser _ -> visit.text("my.addresses.mine");
            case Address.OfOrganization(var id) ->
                    visit.text("my.addresses.of", organizations.get(id).displayName());
        };
    }

    Book book(Visit visit, Address.Owner owner) {
        return book(visit, usable.of(visit.store(), visit.actor()), owner);
    }

    private Book book(Visit visit, UsableBooks.Rules rules, Address.Owner owner) {
        return new Book(
                key(owner),
                title(visit, owner),
                addresses.of(owner).stream().map(it -> entry(visit, it)).toList(),
                rights.mayChange(visit.actor(), owner),
                note(visit, rules.of(owner)),
                null);
    }

    private static Book.Entry entry(Visit visit, Address address) {
        var country = Locale.of("", address.facts().country());
        return Book.Entry.of(
                address,
                visit.text("my.addresses.usage." + address.facts().usage().code()),
                country.getDisplayCountry(visit.page().formats().locale()));
    }

    /// What the contracts do not let him use it for.
    private static @Nullable String note(Visit visit, UsableBooks.Use use) {
        if (use.shipping() && use.billing()) {
            return null;
        }
        if (!use.shipping() && !use.billing()) {
            return visit.text("my.addresses.unused");
        }
        return visit.text(
                use.shipping() ? "my.addresses.shipping-only" : "my.addresses.billing-only");
    }
}
