package org.comptoir.ordering.buyer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.address.Address;
import org.comptoir.stores.Store;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.buying.ContractConditions;
import org.comptoir.trading.buying.Entitlements;
import org.comptoir.trading.condition.AddressName;
import org.comptoir.trading.condition.Conditions;
import org.springframework.stereotype.Component;

/// Which address books a buyer's contracts let him use (docs/rules.md §1, §3.3): the checkout has
/// the last word, since it knows the contracts of the cart.
@Component
public class UsableBooks {
    private final Entitlements entitlements;
    private final ContractConditions conditions;
    private final Clock clock;

    UsableBooks(Entitlements entitlements, ContractConditions conditions, Clock clock) {
        this.entitlements = entitlements;
        this.conditions = conditions;
        this.clock = clock;
    }

    /// Whether some contract of his ships to the addresses of a book, and bills at them.
    public record Use(boolean shipping, boolean billing) {}

    /// A contract that ships to certain addresses only.
    public record Named(String contract, List<AddressName> addresses) {
        public Named {
            addresses = List.copyOf(addresses);
        }
    }

    /// The rules of all his contracts.
    public record Rules(List<Conditions> contracts, Optional<OrganizationId> unit) {
        public Rules {
            contracts = List.copyOf(contracts);
        }

        public Use of(Address.Owner book) {
            return new Use(
                    any(book, it -> it.shipTo().isEmpty(), Conditions::shippingBooks),
                    any(book, _ -> true, Conditions::billingBooks));
        }

        private boolean any(
                Address.Owner book,
                Predicate<Conditions> asksBooks,
                Function<Conditions, Optional<Conditions.Books>> rule) {
            return contracts.isEmpty()
                    || contracts.stream()
                            .filter(asksBooks)
                            .anyMatch(it ->
                                    rule.apply(it).map(one -> allows(one, book)).orElse(true));
        }

        private boolean allows(Conditions.Books books, Address.Owner book) {
            return switch (book) {
                case Address.OfUser _ -> books.personal();
                case Address.OfOrganization(var id) ->
                        (books.unit() && unit.equals(Optional.of(id)))
                                || books.holder().equals(Optional.of(id));
            };
        }

        public List<Named> named() {
            return contracts.stream()
                    .filter(it -> !it.shipTo().isEmpty())
                    .map(it -> new Named(it.family().name(), it.shipTo()))
                    .toList();
        }
    }

    public Rules of(Store store, Actor buyer) {
        var now = clock.instant();
        var contracts =
                entitlements.eligible(buyer, store, now).stream()
                        .map(it -> new ContractId(it.label().key()))
                        .map(it -> conditions.of(buyer, store, it, now))
                        .toList();
        return new Rules(contracts, buyer.organization());
    }
}
