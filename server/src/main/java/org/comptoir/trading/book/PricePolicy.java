package org.comptoir.trading.book;

import java.util.List;
import org.comptoir.engine.policy.Parameters;

/// The price policy of a term, and the parameters it acted with, each with its place.
public record PricePolicy(String name, List<Parameters.Entry> parameters) {
    public PricePolicy {
        parameters = List.copyOf(parameters);
    }
}
