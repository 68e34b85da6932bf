package org.comptoir.catalog;

import java.util.Comparator;
import java.util.regex.Pattern;

/// Sorts texts as people do: `M6` before `M10`.
enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    private static final Pattern PARTS =
            Pattern.compile("(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])");

    @Override
    public int compare(String left, String right) {
        var one = PARTS.split(left, -1);
        var other = PARTS.split(right, -1);
        for (int part = 0; part < Math.min(one.length, other.length); part++) {
            int order = comparePart(one[part], other[part]);
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(one.length, other.length);
        return order != 0 ? order : left.compareTo(right);
    }

    private static int comparePart(String one, String other) {
        if (isNumber(one) && isNumber(other)) {
            int order = Integer.compare(one.length(), other.length());
            return order != 0 ? order : one.compareTo(other);
        }
        return one.compareToIgnoreCase(other);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
