package org.comptoir.engine.entitlement;

import java.util.Arrays;

/// The quantities (in 10⁻⁵) from which a price may be another: ascending, each once, without boxes.
/// One may be used again and again.
public final class Steps {
    private long[] quantities = new long[8];
    private int size;
    final Quote quote = new Quote();

    /// How many there are.
    public int size() {
        return size;
    }

    /// One of them, the smallest at place 0.
    public long at(int place) {
        return quantities[place];
    }

    /// Forgets them.
    public void clear() {
        size = 0;
    }

    void add(long quantity) {
        int place = size;
        while (place > 0 && quantities[place - 1] > quantity) {
            place--;
        }
        if (place > 0 && quantities[place - 1] == quantity) {
            return;
        }
        if (size == quantities.length) {
            quantities = Arrays.copyOf(quantities, size * 2);
        }
        System.arraycopy(quantities, place, quantities, place + 1, size - place);
        quantities[place] = quantity;
        size++;
    }
}
