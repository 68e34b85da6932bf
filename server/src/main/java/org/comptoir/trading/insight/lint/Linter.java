package org.comptoir.trading.insight.lint;

import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.comptoir.engine.catalog.PriceList;
import org.comptoir.members.Organizations;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.Policies;
import org.comptoir.trading.book.StoreBook;
import org.comptoir.trading.book.TradingBooks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Reads all contracts of a store that sell and lists what is weak in them, the gravest first.
///
/// What was found is kept for the pages that follow, as long as the book is the same and no more
/// than ten minutes.
@Component
public class Linter {
    private static final Logger log = LoggerFactory.getLogger(Linter.class);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final long PATIENCE_MILLIS = 800;

    private final Executor readers =
            task -> Thread.ofPlatform().daemon().name("findings").start(task);

    private final TradingBooks books;
    private final List<Rule> rules;
    private final Clock clock;
    private final Map<StoreId, Kept> kept = new ConcurrentHashMap<>();
    private final Map<StoreId, Reading> reading = new ConcurrentHashMap<>();

    private record Kept(
            WeakReference<StoreBook> book, String floor, Instant at, List<Finding> findings) {
        boolean serves(StoreBook present, String asked, Instant now) {
            return book.refersTo(present)
                    && floor.equals(asked)
                    && Duration.between(at, now).abs().compareTo(KEPT) < 0;
        }
    }

    /// Contracts being read: a page waits as long as is left of a moment since that began.
    private record Reading(CompletableFuture<List<Finding>> findings, long begun) {
        List<Finding> await() throws InterruptedException, ExecutionException, TimeoutException {
            long passed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            return findings.get(Math.max(0, PATIENCE_MILLIS - passed), TimeUnit.MILLISECONDS);
        }
    }

    @Autowired
    Linter(TradingBooks books, Policies policies, Organizations organizations, Clock clock) {
        this(
                books,
                clock,
                List.of(
                        new OwnPriceRule(),
                        new TermRule(),
                        new LifeRule(),
                        new FloorRule(),
                        new PolicyRule(policies::named),
                        new AccountRule(organizations::isWithin)));
    }

    Linter(TradingBooks books, Clock clock, List<Rule> rules) {
        this.books = books;
        this.clock = clock;
        this.rules = List.copyOf(rules);
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

    /// All findings, for pages that show them beside something else: where reading thousands of
    /// contracts anew takes longer than a moment, those known before, or none, while it goes on.
    public List<Finding> lately(Store store) {
        var known = kept.get(store.id());
        if (known != null && known.serves(books.of(store), "", clock.instant())) {
            return known.findings();
        }
        var fresh = reading.computeIfAbsent(store.id(), _ -> read(store));
        try {
            return fresh.await();
        } catch (TimeoutException | ExecutionException _) {
            return known == null ? List.of() : known.findings();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while contracts were read", interrupted);
        }
    }

    private Reading read(Store store) {
        var findings =
                CompletableFuture.supplyAsync(() -> of(store, ""), readers)
                        .whenComplete((_, failed) -> {
                            reading.remove(store.id());
                            if (failed != null) {
                                log.error(
                                        "The contracts of {} could not be read",
                                        store.name(),
                                        failed);
                            }
                        });
        return new Reading(findings, System.nanoTime());
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
