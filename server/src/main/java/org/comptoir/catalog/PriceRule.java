package org.comptoir.catalog;

import java.util.List;
import org.comptoir.engine.entitlement.terms.RuleLine;

/// A price rule of a store: the first of its lines that matches a product gives its list and
/// adjustment.
public record PriceRule(String id, String name, int version, List<RuleLine> lines)
        implements RuleOrFilter {
    public PriceRule {
        lines = List.copyOf(lines);
    }
}
