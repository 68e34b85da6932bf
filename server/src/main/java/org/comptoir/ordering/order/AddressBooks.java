package org.comptoir.ordering.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.address.Address;
import org.comptoir.members.address.Addresses;
import org.comptoir.ordering.CheckoutView.AddressChoice;
import org.comptoir.ordering.PostalAddress;
import org.comptoir.ordering.cart.Deal;
import org.comptoir.trading.condition.AddressName;
import org.comptoir.trading.condition.Conditions;
import org.springframework.stereotype.Component;

/// Which addresses a buyer may ship to and be billed at (docs/rules.md §3.3, §1): those his
/// contracts name, else those of the books his account allows, else those of his own book and of
/// his organizations'.
@Component
public class AddressBooks {
    private final Addresses addresses;

    AddressBooks(Addresses addresses) {
        this.addresses = addresses;
    }

    /// The addresses to choose from, and whether another may be written in.
    public record Choices(List<AddressChoice> known, boolean mayWrite) {
        public Choices {
            known = List.copyOf(known);
        }

        /// The address of that id or nickname.
        public Optional<PostalAddress> find(String idOrNickName) {
            return known.stream()
                    .filter(it ->
                            it.id().equals(idOrNickName) || it.nickName().equals(idOrNickName))
                    .findFirst()
                    .map(AddressChoice::address);
        }

        /// The one that is meant when none is named: the main one, or the only one.
        public Optional<PostalAddress> usual() {
            var main = known.stream().filter(AddressChoice::main).findFirst();
            return main.or(() -> known.size() == 1 ? known.stream().findFirst() : Optional.empty())
                    .map(AddressChoice::address);
        }
    }

    /// Where an order under these contracts may go: every contract that names addresses must name
    /// it.
    public Choices shipTo(Actor actor, Collection<Deal> deals) {
        var limits =
                deals.stream()
                        .map(deal -> deal.conditions().shipTo())
                        .filter(names -> !names.isEmpty())
                        .toList();
        if (limits.isEmpty()) {
            return books(actor, deals, Address.Usage.SHIPPING, Conditions::shippingBooks);
        }
        var allowed =
                limits.getFirst().stream()
                        .filter(name -> limits.stream().allMatch(limit -> limit.contains(name)))
                        .flatMap(name -> find(name).stream())
                        .toList();
        return new Choices(allowed, false);
    }

    /// Where the bill may go.
    public Choices billTo(Actor actor, Collection<Deal> deals) {
        return books(actor, deals, Address.Usage.BILLING, Conditions::billingBooks);
    }

    /// The addresses of the books that every account in use allows. An address that is written in
    /// is the buyer's own, so it needs his own book.
    private Choices books(
            Actor actor,
            Collection<Deal> deals,
            Address.Usage usage,
            Function<Conditions, Optional<Conditions.Books>> rule) {
        return deals.stream()
                .flatMap(deal -> rule.apply(deal.conditions()).stream())
                .reduce(Conditions.Books::and)
                .map(books -> new Choices(known(owners(actor, books), usage), books.personal()))
                .orElseGet(() -> new Choices(known(owners(actor), usage), true));
    }

    /// The address of a name, if it is still there.
    public Optional<AddressChoice> find(AddressName name) {
        return addresses.find(name.owner(), name.nickName()).map(AddressBooks::choice);
    }

    private static List<Address.Owner> owners(Actor actor, Conditions.Books books) {
        var owners = new LinkedHashSet<Address.Owner>();
        actor.userId()
                .filter(_ -> books.personal())
                .map(Address.OfUser::new)
                .ifPresent(owners::add);
        actor.organization()
                .filter(_ -> books.unit())
                .map(Address.OfOrganization::new)
                .ifPresent(owners::add);
        books.holder().map(Address.OfOrganization::new).ifPresent(owners::add);
        return List.copyOf(owners);
    }

    private static List<Address.Owner> owners(Actor actor) {
        var owners = new ArrayList<Address.Owner>();
        actor.userId().map(Address.OfUser::new).ifPresent(owners::add);
        actor.path().stream()
                .filter(unit -> !unit.equals(OrganizationId.ROOT))
                .map(Address.OfOrganization::new)
                .forEach(owners::add);
        return owners;
    }

    private List<AddressChoice> known(List<Address.Owner> owners, Address.Usage usage) {
        return owners.stream()
                .flatMap(owner -> addresses.of(owner).stream())
                .filter(address -> address.facts().usage().covers(usage))
                .map(AddressBooks::choice)
                .toList();
    }

    private static AddressChoice choice(Address address) {
        var facts = address.facts();
        var postal =
                new PostalAddress(
                        facts.recipient(),
                        facts.street(),
                        facts.street2(),
                        facts.postalCode(),
                        facts.city(),
                        facts.region(),
                        facts.country(),
                        facts.phone());
        return new AddressChoice(
                address.id().toString(), facts.nickName(), postal, facts.primary());
    }
}
