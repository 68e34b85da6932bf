package org.comptoir.catalog;

import java.util.Map;
import java.util.Set;

/// The attribute values a shopper chose, against the values of one variant.
final class AttributeFilter {
    /// All that was chosen is there.
    static final int NOTHING = -1;

    /// More than one attribute has none of its chosen values.
    static final int SEVERAL = -2;

    private final AttributeColumns columns;
    private final int[] attributes;
    private final boolean[] chosen;

    AttributeFilter(AttributeColumns columns, Map<String, Set<String>> wishes) {
        this.columns = columns;
        this.attributes = new int[wishes.size()];
        this.chosen = new boolean[columns.values()];
        int next = 0;
        for (var wish : wishes.entrySet()) {
            int unknown = columns.attributes().size() + next;
            attributes[next++] = columns.attribute(wish.getKey()).orElse(unknown);
            wish.getValue().forEach(value -> choose(wish.getKey(), value));
        }
    }

    private void choose(String code, String value) {
        var attribute = columns.attribute(code);
        if (attribute.isPresent()) {
            columns.value(attribute.getAsInt(), value).ifPresent(number -> chosen[number] = true);
        }
    }

    boolean isEmpty() {
        return attributes.length == 0;
    }

    boolean isChosen(int value) {
        return chosen[value];
    }

    /// The one attribute of which none of the chosen values is among these, or how many there are.
    int missing(int[] values) {
        int missing = NOTHING;
        for (int attribute : attributes) {
            if (!has(values, attribute)) {
                if (missing != NOTHING) {
                    return SEVERAL;
                }
                missing = attribute;
            }
        }
        return missing;
    }

    private boolean has(int[] values, int attribute) {
        for (int value : values) {
            if (chosen[value] && columns.attributeOf(value) == attribute) {
                return true;
            }
        }
        return false;
    }
}
