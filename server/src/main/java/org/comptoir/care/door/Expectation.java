package org.comptoir.care.door;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How many minutes a shopper will wait, as an honest range: from the shorter and the longer half
/// of what conversations took lately. Where too little is known, nothing is said.
public record Expectation(int from, int to) {
    private static final int FEWEST = 5;
    private static final Expectation AT_ONCE = new Expectation(0, 1);

    /// What is to be expected behind so many others, where the agents who are there have so many
    /// places, of which some are free, and conversations took so long.
    public static Optional<Expectation> of(
            int ahead, int places, int free, List<Duration> handlings) {
        if (ahead < free) {
            return Optional.of(AT_ONCE);
        }
        if (places == 0 || handlings.size() < FEWEST) {
            return Optional.empty();
        }
        var sorted = handlings.stream().sorted().toList();
        var shorter = sorted.get(sorted.size() / 4);
        var longer = sorted.get(sorted.size() * 3 / 4);
        long endings = (long) ahead - free + 1;
        int from = (int) (shorter.toSeconds() * (endings - 1) / places / 60);
        int to = (int) Math.ceilDiv(longer.toSeconds() * endings, places * 60L);
        return Optional.of(new Expectation(from, Math.max(to, from + 1)));
    }
}
