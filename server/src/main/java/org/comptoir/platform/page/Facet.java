package org.comptoir.platform.page;

import java.util.List;

/// A property by which a list is narrowed, with its values; each leads to the list with that value
/// added, or taken off where it is chosen.
public record Facet(String name, String title, List<Value> values) {
    /// One value, how many it would leave, and where it leads.
    public record Value(String label, long count, boolean chosen, String address) {}

    public Facet {
        values = List.copyOf(values);
    }

    public boolean isChosen() {
        return values.stream().anyMatch(Value::chosen);
    }
}
