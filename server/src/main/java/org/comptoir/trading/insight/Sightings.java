package org.comptoir.trading.insight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.engine.entitlement.Decision;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.members.Organization;
import org.comptoir.members.Organizations;
import org.comptoir.members.People;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.book.StoreBook;
import org.comptoir.trading.book.TradingBooks;
import org.springframework.stereotype.Component;

/// Finds who may buy an article: every unit with people in it, and guests. For those who may see
/// all of a store's trading.
@Component
public class Sightings {
    private final TradingBooks books;
    private final People people;
    private final Organizations organizations;

    Sightings(TradingBooks books, People people, Organizations organizations) {
        this.books = books;
        this.people = people;
        this.organizations = organizations;
    }

    /// People of one unit who see the article alike, at its listing price or the reason why there
    /// is none in that currency.
    public record Sight(Optional<Organization> unit, int number, int people, Decision decision) {
        /// Guests first, then units by name, and their groups as numbered.
        String place() {
            var name = unit.map(it -> it.displayName() + "\n" + it.id()).orElse("");
            return "%s\n%06d".formatted(name, number);
        }
    }

    private record Alike(Optional<Organization> unit, Object basis) {}

    public List<Sight> of(Store store, String partNumber, Currency currency, Instant at) {
        var book = books.of(store);
        int entry =
                book.engine().catalog().find(partNumber).stream()
                        .boxed()
                        .findFirst()
                        .orElseThrow(() -> Problem.missing("no-such-product", partNumber));
        var sights = new ArrayList<Sight>();
        alike(book, at)
                .forEach((alike, seen) -> {
                    if (seen.getFirst().isTradable(entry)) {
                        var decision = seen.getFirst().list(entry, currency);
                        sights.add(new Sight(alike.unit(), sights.size(), seen.size(), decision));
                    }
                });
        sights.sort(Comparator.comparing(Sight::place));
        return sights;
    }

    private Map<Alike, List<Entitlement>> alike(StoreBook book, Instant at) {
        var everybody =
                people.all().stream()
                        .map(it -> Someone.of(it, organizations.find(it.user().organization())))
                        .filter(Someone::counts);
        var groups = new LinkedHashMap<Alike, List<Entitlement>>();
        Stream.concat(Stream.of(Someone.GUEST), everybody)
                .forEach(someone -> {
                    var entitlement = book.engine().entitlementOf(someone.buyer(), at);
                    groups.computeIfAbsent(
                                    new Alike(someone.unit(), entitlement.basis()),
                                    _ -> new ArrayList<>())
                            .add(entitlement);
                });
        return groups;
    }
}
