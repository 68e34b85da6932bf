package org.comptoir.engine.worlds;

/// The numbered rules of docs/rules.md §3.1 and §3.2; the reference can leave each one out, to see
/// in which worlds it decides.
enum Rule {
    /// Tradable = covered ∩ included − blocked. Left out: inclusions and exclusions do nothing.
    PRODUCTS_1,
    /// The nearest mark decides. Left out: all marks that reach a product compete, whatever their
    /// level.
    PRODUCTS_2,
    /// OR, or AND over the customer's contracts. Left out: always OR.
    PRODUCTS_3,
    /// A SKU takes its product's offers; listings show the lowest price at the minimum quantity.
    /// Left out: neither.
    PRODUCTS_4,
    /// A category means all below it; a set's exclusions come off. Left out: neither.
    PRODUCTS_5,
    /// The first matching line of a price rule decides; a catalogue filter admits. Left out: the
    /// last line, no filter.
    PRODUCTS_6,
    /// Candidates are published, in their dates and quantities, in the asked currency. Left out:
    /// dates and publication.
    PRICE_1,
    /// In one list precedence, then price. Left out: price only.
    PRICE_2,
    /// One adjustment, the best of the closure's terms. Left out: they stack.
    PRICE_3,
    /// Half-up, once. Left out: truncated.
    PRICE_4,
    /// The lowest price, then the published order. Left out: the earliest contract that has a
    /// price.
    PRICE_5,
    /// A price rule replaces its contract's other price terms. Left out: it stands beside them.
    PRICE_6,
    /// No price is never 0. Left out: it is.
    PRICE_7,
    /// The default contract joins where accounts allow it; price-list preference. Left out: always,
    /// and none.
    PRICE_8,
    /// Buyers see referred contracts as general terms. Left out: by name.
    PRICE_9,
    /// A kit costs its components: the block's own amount, else a percentage on the standard list.
    /// Left out: own amounts.
    PRICE_10,
    /// Participants of contracts and terms, descent, groups (§2.2). Left out: a term's
    /// participants.
    MEMBERS,
    /// Dates and states of contracts, their versions and their references (§2.3). Left out: their
    /// dates.
    USABLE
}
