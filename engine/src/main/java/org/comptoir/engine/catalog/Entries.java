package org.comptoir.engine.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The numbered products and SKUs: each product, then its SKUs.
final class Entries {
    private final String[] partNumbers;

    /// How many SKUs follow a product, or, negative, how far before a SKU its product stands: one
    /// look into memory for either.
    private final int[] kin;

    private final Map<String, Integer> numbers;
    private final EntrySet products;

    Entries(List<CatalogBuilder.Product> inOrder) {
        int size = inOrder.stream().mapToInt(it -> 1 + it.skus().size()).sum();
        partNumbers = new String[size];
        kin = new int[size];
        numbers = HashMap.newHashMap(size);
        inOrder.forEach(this::number);
        var bits = new long[EntrySet.wordsFor(size)];
        for (int entry = 0; entry < size; entry++) {
            bits[productOf(entry) >> 6] |= 1L << productOf(entry);
        }
        products = EntrySet.ofWords(bits);
    }

    private void number(CatalogBuilder.Product product) {
        int own = numbers.size();
        add(product.partNumber(), own);
        product.skus().forEach(sku -> add(sku, own));
        kin[own] = product.skus().size();
    }

    private void add(String partNumber, int product) {
        int entry = numbers.size();
        partNumbers[entry] = partNumber;
        kin[entry] = product - entry;
        numbers.put(partNumber, entry);
    }

    int size() {
        return partNumbers.length;
    }

    OptionalInt find(String partNumber) {
        var entry = numbers.get(partNumber);
        return entry == null ? OptionalInt.empty() : OptionalInt.of(entry);
    }

    String partNumber(int entry) {
        return partNumbers[entry];
    }

    int productOf(int entry) {
        return entry + Math.min(kin[entry], 0);
    }

    int skuCount(int entry) {
        return Math.max(kin[entry], 0);
    }

    EntrySet products() {
        return products;
    }

    void addWithSkus(int entry, long[] bits) {
        for (int each = entry; each <= entry + skuCount(entry); each++) {
            bits[each >> 6] |= 1L << each;
        }
    }
}
