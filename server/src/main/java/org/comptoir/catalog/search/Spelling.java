package org.comptoir.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.comptoir.engine.catalog.EntrySet;

/// Mends words that the catalogue does not know. A word is mended only to one that stands on an
/// entry which may appear, so that nobody learns of others by it; numbers and sizes stay as they
/// are typed, since M6 is not a misspelt M8.
final class Spelling {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]{2,40}");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int MOST_WORDS = 8;
    private static final int MOST_CANDIDATES = 512;
    private static final int SHORT = 5;

    private final IndexReader reader;
    private final Map<String, String> accented;

    Spelling(IndexReader reader, Map<String, String> accented) {
        this.reader = reader;
        this.accented = Map.copyOf(accented);
    }

    /// Words whose accents a search does not look at, as they are shown.
    static final class Accents {
        private final Map<String, String> accented = new HashMap<>();

        void read(String text) {
            if (text.chars().allMatch(letter -> letter < 128)) {
                return;
            }
            LETTERS.matcher(Words.written(text))
                    .results()
                    .map(it -> it.group())
                    .forEach(word -> {
                        var folded = Words.folded(word);
                        if (!folded.equals(word)) {
                            accented.putIfAbsent(folded, word);
                        }
                    });
        }

        Map<String, String> words() {
            return accented;
        }
    }

    private record Candidate(String word, float likeness, int entries) {}

    /// The text with its unknown words mended; empty where none can be.
    Optional<String> mended(String text, EntrySet within, Predicate<String> known) {
        var typed = text.strip().split("[\\s\\h]+");
        if (typed.length > MOST_WORDS) {
            return Optional.empty();
        }
        var mended =
                Arrays.stream(typed)
                        .map(word -> isUnknown(word, known) ? mended(word, within) : word)
                        .collect(Collectors.joining(" "));
        return mended.equals(String.join(" ", typed)) ? Optional.empty() : Optional.of(mended);
    }

    private static boolean isUnknown(String word, Predicate<String> known) {
        return WORD.matcher(word).matches() && !known.test(word);
    }

    private String mended(String word, EntrySet within) {
        var folded = Words.folded(word);
        return reader.leaves().stream()
                .flatMap(leaf -> candidates(leaf, folded, within).stream())
                .max(
                        Comparator.comparingDouble(Candidate::likeness)
                                .thenComparing(it -> it.word().charAt(0) == folded.charAt(0))
                                .thenComparingInt(Candidate::entries))
                .map(best -> accented.getOrDefault(best.word(), best.word()))
                .orElse(word);
    }

    private static List<Candidate> candidates(
            LeafReaderContext leaf, String word, EntrySet within) {
        try {
            var candidates = new ArrayList<Candidate>();
            var terms = leaf.reader().terms(SearchIndex.SPELLING);
            if (terms == null) {
                return candidates;
            }
            int edits = word.length() <= SHORT ? 1 : 2;
            var near =
                    new FuzzyTermsEnum(terms, new Term(SearchIndex.SPELLING, word), edits, 0, true);
            var likeness = near.attributes().addAttribute(BoostAttribute.class);
            while (candidates.size() < MOST_CANDIDATES && near.next() != null) {
                int entries = entries(leaf, near.postings(null, PostingsEnum.NONE), within);
                if (entries > 0) {
                    var found = near.term().utf8ToString();
                    candidates.add(new Candidate(found, likeness.getBoost(), entries));
                }
            }
            return candidates;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// On how many of the entries within a word stands.
    private static int entries(LeafReaderContext leaf, PostingsEnum postings, EntrySet within)
            throws IOException {
        var entries = DocValues.getNumeric(leaf.reader(), SearchIndex.ENTRY);
        int count = 0;
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (entries.advanceExact(postings.docID())
                    && within.contains((int) entries.longValue())) {
                count++;
            }
        }
        return count;
    }
}
