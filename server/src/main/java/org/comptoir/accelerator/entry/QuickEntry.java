package org.comptoir.accelerator.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.comptoir.platform.Problem;

/// Lines as one types or pastes them from a spreadsheet: a SKU, and a quantity behind a tab, a
/// blank, a comma or a semicolon; without one it is one.
record QuickEntry(String partNumber, BigDecimal quantity, String line) {
    private static final int MOST = 200;
    private static final Pattern WITH_QUANTITY =
            Pattern.compile("(\\S.*?)(?:\\s*[\\t;,]\\s*|\\s+)(\\d{1,9}(?:[.,]\\d{1,5})?)");

    /// The lines of a text; empty ones say nothing.
    static List<QuickEntry> read(String text) {
        var lines = text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
        if (lines.size() > MOST) {
            throw Problem.invalid("entries", "too-many-entries", lines.size(), MOST);
        }
        return lines.stream().map(QuickEntry::of).toList();
    }

    private static QuickEntry of(String line) {
        var found = WITH_QUANTITY.matcher(line);
        return found.matches()
                ? new QuickEntry(
                        found.group(1).strip(),
                        new BigDecimal(found.group(2).replace(',', '.')),
                        line)
                : new QuickEntry(line, BigDecimal.ONE, line);
    }
}
