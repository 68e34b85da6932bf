package org.comptoir.engine.entitlement.kit;

/// What the engine answers for a kit: an offer, or the reason there is none.
public sealed interface KitDecision permits KitOffer, KitRefusal {}
