package org.comptoir.engine.entitlement;

/// What the engine answers for one entry, quantity and currency: an offer, or the reason there is
/// none.
public sealed interface Decision permits Offer, Refusal {}
