package org.comptoir.accelerator.mark;

import java.math.BigDecimal;
import java.util.Optional;

/// What a term says of one node by its name; `term` is the place of the term, and `editable` says
/// whether the tree writes it.
public record OwnMark(Kind kind, Optional<BigDecimal> percent, int term, boolean editable) {
    /// What is said.
    public enum Kind {
        INCLUDED,
        EXCLUDED,
        ADJUSTED
    }

    static OwnMark of(Kind kind, int term, boolean editable) {
        return new OwnMark(kind, Optional.empty(), term, editable);
    }
}
