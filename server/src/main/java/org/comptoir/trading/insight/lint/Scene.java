package org.comptoir.trading.insight.lint;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.catalog.EntrySet;
import org.comptoir.engine.catalog.PriceList;
import org.comptoir.engine.catalog.ProductSelection;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.trading.book.CompiledContract;
import org.comptoir.trading.book.StoreBook;

/// A store as the rules look at it: its book, the instant, and the list under which no price may
/// lie.
record Scene(
        StoreBook book,
        Instant now,
        Optional<PriceList> floor,
        Map<ProductSelection, EntrySet> selected) {
    static Scene of(StoreBook book, Instant now, Optional<PriceList> floor) {
        return new Scene(book, now, floor, new ConcurrentHashMap<>());
    }

    Stream<CompiledContract> contracts() {
        return book.contracts().values().stream();
    }

    CatalogSnapshot snapshot() {
        return book.engine().catalog();
    }

    EntrySet select(ProductSelection selection) {
        return selected.computeIfAbsent(selection, it -> snapshot().select(it));
    }

    /// When a contract may be used, its account aside: a closed version lasts until its own end or
    /// the one its successor sets, whichever is first.
    static Validity window(CompiledContract contract) {
        var own = contract.contract().validity();
        var until = contract.terms().usability().usableUntil();
        var end =
                own.end().filter(it -> until.isEmpty() || it.isBefore(until.get())).or(() -> until);
        return new Validity(own.start(), end);
    }

    /// Whether a span of time lies in the past.
    boolean isOver(Validity span) {
        return span.end().filter(it -> !it.isAfter(now)).isPresent();
    }

    /// Whether two spans of time share an instant.
    static boolean meet(Validity one, Validity other) {
        return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
    }

    private static boolean startsBeforeEnd(Validity one, Validity other) {
        return one.start().isEmpty()
                || other.end().isEmpty()
                || one.start().get().isBefore(other.end().get());
    }
}
