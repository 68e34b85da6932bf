package org.comptoir.catalog;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.comptoir.engine.catalog.CatalogSnapshot;

/// All entries in the alphabetical order of one language.
final class NameRanks implements ProductOrder.Ranked {
    private final int[] entries;

    private NameRanks(int[] entries) {
        this.entries = entries;
    }

    private record Named(int entry, CollationKey key) {}

    static NameRanks of(CatalogSnapshot snapshot, IntFunction<String> name, Locale locale) {
        var collator = Collator.getInstance(locale);
        var byName =
                Comparator.comparing(Named::key)
                        .thenComparing(named -> snapshot.partNumber(named.entry()));
        return new NameRanks(
                IntStream.range(0, snapshot.size())
                        .mapToObj(entry ->
                                new Named(entry, collator.getCollationKey(name.apply(entry))))
                        .sorted(byName)
                        .mapToInt(Named::entry)
                        .toArray());
    }

    @Override
    public int size() {
        return entries.length;
    }

    @Override
    public int entry(int place) {
        return entries[place];
    }
}
