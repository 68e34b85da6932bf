package org.comptoir.trading.insight.lint;

import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.comptoir.engine.catalog.PriceList;
import org.comptoir.members.Organizations;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.Policies;
import org.comptoir.trading.book.StoreBook;
import org.comptoir.trading.book.TradingBooks;
import org.springframework.stereotype.Component;

/// Reads all contracts of a store that sell and lists what is weak in them, the gravest first.
///
/// What was found is kept for the pages that follow, as long as the book is the same and no more
/// than ten minutes.
@Component
public class Linter {
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final TradingBooks books;
    private final List<Rule> rules;
    private final Clock clock;
    private final Map<StoreId, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(
            WeakReference<StoreBook> book, String floor, Instant at, List<Finding> findings) {
        boolean serves(StoreBook present, String asked, Instant now) {
            return book.refersTo(present)
                    && floor.equals(asked)
                    && Duration.between(at, now).abs().compareTo(KEPT) < 0;
        }
    }

    Linter(TradingBooks books, Policies policies, Organizations organizations, Clock clock) {
        this.books = books;
        this.clock = clock;
        this.rules =
                List.of(
                        new OwnPriceRule(),
                        new TermRule(),
                        new LifeRule(),
                        new FloorRule(),
                        new PolicyRule(policies::named),
                        new AccountRule(organizations::isWithin));
    }

    /// All findings; `floor` names the list under which no price may lie, or nothing.
    public List<Finding> of(Store store, String floor) {
        var book = books.of(store);
        var now = clock.instant();
        var known = kept.get(store.id());
        if (known != null && known.serves(book, floor, now)) {
            return known.findings();
        }
        var findings = read(Scene.of(book, now, list(book, floor)));
        kept.put(store.id(), new Kept(new WeakReference<>(book), floor, now, findings));
        return findings;
    }

    private static Optional<PriceList> list(StoreBook book, String floor) {
        if (floor.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                book.engine()
                        .catalog()
                        .priceList(floor)
                        .orElseThrow(() -> Problem.invalid("floor", "no-price-list", floor)));
    }

    private List<Finding> read(Scene scene) {
        var found = new ConcurrentLinkedQueue<Finding>();
        rules.forEach(it -> it.check(scene, found::add));
        var sorted = new TreeMap<String, Finding>();
        found.forEach(it -> sorted.put(it.place(), it));
        return List.copyOf(sorted.values());
    }
}
