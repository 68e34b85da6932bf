package org.comptoir.trading.insight.lint;

import java.util.function.Consumer;
import org.comptoir.trading.Contract;
import org.comptoir.trading.insight.lint.Finding.Kind;
import org.comptoir.trading.insight.lint.Finding.Severity;

/// Counts the offers of one term that have the same weakness, with the first as the example.
final class Tally {
    private final Kind kind;
    private final Severity severity;
    private int count;
    private String example = "";

    Tally(Kind kind, Severity severity) {
        this.kind = kind;
        this.severity = severity;
    }

    void add(String partNumber) {
        if (count++ == 0 || partNumber.compareTo(example) < 0) {
            example = partNumber;
        }
    }

    void report(Contract contract, int term, String list, Consumer<Finding> found) {
        if (count > 0) {
            found.accept(Finding.of(kind, severity, contract, list, count, example).inTerm(term));
        }
    }
}
