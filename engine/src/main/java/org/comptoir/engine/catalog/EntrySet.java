package org.comptoir.engine.catalog;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// An immutable set of catalogue entries by dense number: a bitmap without its empty head and tail.
public final class EntrySet {
    /// No entry at all.
    public static final EntrySet EMPTY = new EntrySet(0, new long[0]);

    private final int firstWord;
    private final long[] words;

    private EntrySet(int firstWord, long[] words) {
        this.firstWord = firstWord;
        this.words = words;
    }

    /// The entries whose bits are set, bit `n % 64` of word `n / 64` for entry `n`.
    public static EntrySet ofWords(long[] bits) {
        int from = 0;
        while (from < bits.length && bits[from] == 0) {
            from++;
        }
        int to = bits.length;
        while (to > from && bits[to - 1] == 0) {
            to--;
        }
        return from == to ? EMPTY : new EntrySet(from, Arrays.copyOfRange(bits, from, to));
    }

    /// These entries.
    public static EntrySet of(int... entries) {
        int last = Arrays.stream(entries).max().orElse(-1);
        var bits = new long[wordsFor(last + 1)];
        for (int entry : entries) {
            bits[entry >> 6] |= 1L << entry;
        }
        return ofWords(bits);
    }

    /// The entries from one number to another (exclusive).
    public static EntrySet range(int from, int to) {
        var bits = new long[wordsFor(to)];
        for (int entry = from; entry < to; entry++) {
            bits[entry >> 6] |= 1L << entry;
        }
        return ofWords(bits);
    }

    /// How many words hold so many entries.
    public static int wordsFor(int entries) {
        return (entries + 63) >> 6;
    }

    /// Whether the entry is in the set.
    public boolean contains(int entry) {
        int word = (entry >> 6) - firstWord;
        return word >= 0 && word < words.length && (words[word] & (1L << entry)) != 0;
    }

    /// Whether there is none.
    public boolean isEmpty() {
        return words.length == 0;
    }

    /// How many entries there are.
    public int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /// The entries of either set.
    public EntrySet or(EntrySet other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        var bits = copyOf(Math.max(end(), other.end()));
        other.addTo(bits);
        return ofWords(bits);
    }

    /// The entries of both sets.
    public EntrySet and(EntrySet other) {
        var bits = copyOf(end());
        other.retainIn(bits);
        return ofWords(bits);
    }

    /// The entries of this set that are not in the other.
    public EntrySet andNot(EntrySet other) {
        var bits = copyOf(end());
        other.removeFrom(bits);
        return ofWords(bits);
    }

    /// Sets the bit of every entry in a bitmap that is long enough.
    public void addTo(long[] bits) {
        for (int word = 0; word < words.length; word++) {
            bits[firstWord + word] |= words[word];
        }
    }

    /// Clears the bit of every entry in a bitmap of any length.
    public void removeFrom(long[] bits) {
        int to = Math.min(words.length, bits.length - firstWord);
        for (int word = 0; word < to; word++) {
            bits[firstWord + word] &= ~words[word];
        }
    }

    /// Clears every other bit in a bitmap of any length.
    public void retainIn(long[] bits) {
        for (int word = 0; word < bits.length; word++) {
            int own = word - firstWord;
            bits[word] &= own >= 0 && own < words.length ? words[own] : 0;
        }
    }

    /// Calls back with every entry, in ascending order.
    public void forEach(IntConsumer action) {
        for (int word = 0; word < words.length; word++) {
            for (long rest = words[word]; rest != 0; rest &= rest - 1) {
                action.accept(((firstWord + word) << 6) + Long.numberOfTrailingZeros(rest));
            }
        }
    }

    /// The entries in ascending order.
    public int[] toArray() {
        var entries = new int[size()];
        int next = 0;
        for (int word = 0; word < words.length; word++) {
            for (long rest = words[word]; rest != 0; rest &= rest - 1) {
                entries[next++] = ((firstWord + word) << 6) + Long.numberOfTrailingZeros(rest);
            }
        }
        return entries;
    }

    /// A bitmap of its own, bit `n % 64` of word `n / 64` for entry `n`.
    public long[] toWords() {
        return copyOf(end());
    }

    private int end() {
        return firstWord + words.length;
    }

    private long[] copyOf(int length) {
        var bits = new long[length];
        System.arraycopy(words, 0, bits, firstWord, words.length);
        return bits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntrySet that
                && firstWord == that.firstWord
                && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return 31 * firstWord + Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return Arrays.toString(toArray());
    }
}
