package org.comptoir.catalog.load;

import java.util.Set;
import java.util.TreeSet;
import org.comptoir.stores.Store;

/// How long the texts of a catalogue may be, and in which languages they come.
final class Fields {
    static final int LONGEST_PART_NUMBER = 64;
    static final int LONGEST_NAME = 254;
    static final int LONGEST_KEYWORDS = 2_000;
    static final int LONGEST_TEXT = 20_000;

    private Fields() {}

    /// The columns of texts that come in every language of the store: `name.en`, `name.fr`.
    static String[] texts(Store store, String... names) {
        Set<String> columns = new TreeSet<>();
        for (var name : names) {
            store.languages().forEach(language -> columns.add(name + "." + language));
        }
        return columns.toArray(String[]::new);
    }
}
