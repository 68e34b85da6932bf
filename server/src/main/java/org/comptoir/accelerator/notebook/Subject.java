package org.comptoir.accelerator.notebook;

import java.util.List;
import java.util.OptionalInt;
import org.comptoir.accelerator.form.Faults;
import org.comptoir.trading.content.term.SiteTermType.Place;
import org.comptoir.trading.content.term.Term;
import tools.jackson.databind.node.ObjectNode;

/// What a notebook writes: a contract or an account, as the JSON of its content.
interface Subject {
    Place place();

    /// The record of its content.
    Class<? extends Record> type();

    /// Where the notebook lies: `…/edit`.
    String address();

    /// The version of the row that was read.
    int version();

    ObjectNode tree();

    List<Term> terms();

    /// Saves other content, refused where the row is no longer at the version that was read; what
    /// cannot be read is answered by its places.
    Faults.Outcome<Integer> save(ObjectNode tree, OptionalInt read);
}
