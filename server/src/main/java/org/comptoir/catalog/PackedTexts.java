package org.comptoir.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One text per entry, kept as bytes in a row: long texts of many products in little room.
final class PackedTexts {
    private final int[] starts;
    private final int[] lengths;
    private byte[] bytes = new byte[1024];
    private int end;

    PackedTexts(int entries) {
        starts = new int[entries];
        lengths = new int[entries];
    }

    void put(int entry, String text) {
        var added = text.getBytes(StandardCharsets.UTF_8);
        int needed = Math.addExact(end, added.length);
        if (needed > bytes.length) {
            bytes =
                    Arrays.copyOf(
                            bytes, Math.clamp(bytes.length * 2L, needed, Integer.MAX_VALUE - 8));
        }
        System.arraycopy(added, 0, bytes, end, added.length);
        starts[entry] = end;
        lengths[entry] = added.length;
        end = needed;
    }

    String get(int entry) {
        return new String(bytes, starts[entry], lengths[entry], StandardCharsets.UTF_8);
    }

    void trim() {
        bytes = Arrays.copyOf(bytes, end);
    }
}
