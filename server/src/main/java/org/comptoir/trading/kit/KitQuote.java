package org.comptoir.trading.kit;

import java.util.Optional;
import org.comptoir.engine.entitlement.kit.Kit;
import org.comptoir.engine.entitlement.kit.KitDecision;
import org.comptoir.engine.entitlement.kit.KitExplanation;
import org.comptoir.engine.money.Quantity;

/// The answer for one kit and quantity, and why, where that was asked.
public record KitQuote(
        Kit kit, Quantity quantity, KitDecision decision, Optional<KitExplanation> explanation) {}
