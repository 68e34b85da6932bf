package org.comptoir.catalog.load;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.comptoir.platform.load.FileValue;
import org.comptoir.stores.Store;

/// How long the texts of a catalogue may be, and in which languages they come.
final class Fields {
    static final int LONGEST_PART_NUMBER = 64;
    static final int LONGEST_NAME = 254;
    static final int LONGEST_KEYWORDS = 2_000;
    static final int LONGEST_TEXT = 20_000;

    /// What no address of a page could hold: an empty step or one that leads elsewhere, characters
    /// nobody sees, and what reads like one of them encoded.
    private static final Pattern UNADDRESSABLE =
            Pattern.compile(
                    "(?s)(.*[/\\\\])?\\.{0,2}([/\\\\].*)?"
                            + "|.*[\\p{Cntrl}\\p{Zl}\\p{Zp}].*"
                            + "|.*%(00|0[aAdD]|2[fF]%2[fF]).*");

    private Fields() {}

    /// The part number of a product, which its page's address holds.
    static String partNumber(FileValue value) {
        var partNumber = value.required(LONGEST_PART_NUMBER);
        if (!partNumber.isEmpty() && UNADDRESSABLE.matcher(partNumber).matches()) {
            value.problem("bad-part-number", partNumber);
        }
        return partNumber;
    }

    /// The columns of texts that come in every language of the store: `name.en`, `name.fr`.
    static String[] texts(Store store, String... names) {
        Set<String> columns = new TreeSet<>();
        for (var name : names) {
            store.languages().forEach(language -> columns.add(name + "." + language));
        }
        return columns.toArray(String[]::new);
    }
}
