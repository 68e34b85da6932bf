package org.comptoir.trading.file.older;

import java.util.List;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.file.Position;

/// The terms of one wrapper, each with its place.
record Terms(List<Placed> all) {
    Terms {
        all = List.copyOf(all);
    }

    record Placed(Term term, Position position) {}
}
