package org.comptoir.platform.load;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/// Guesses what a misspelt word was meant to be.
public final class Spelling {
    private static final int FARTHEST = 3;
    private static final int LONGEST = 200;

    private Spelling() {}

    /// The nearest of the known words, or an empty text if none is near.
    public static String nearest(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .filter(candidate -> distance(word, candidate) <= FARTHEST)
                .orElse("");
    }

    /// How many letters must be put in, left out or changed to make one word of the other; capitals
    /// and what separates words do not count.
    public static int distance(String word, String other) {
        var left = plain(word);
        var right = plain(other);
        var row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int above = row[j];
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(diagonal + change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[right.length()];
    }

    private static String plain(String word) {
        var lower = word.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
        return lower.length() > LONGEST ? lower.substring(0, LONGEST) : lower;
    }
}
