package org.comptoir.trading.book;

import org.comptoir.engine.entitlement.terms.Participants;
import org.comptoir.trading.content.term.Term;

/// A term that concerns orders rather than prices, and to whom it is limited.
public record Condition(Term term, Participants participants) {}
