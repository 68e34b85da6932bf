package org.comptoir.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.comptoir.engine.catalog.CatalogSnapshot;

/// The attribute values of products and SKUs as dense numbers; a SKU has those of its product that
/// it does not set itself.
final class AttributeColumns {
    private static final int[] NONE = {};

    private final List<Attribute> attributes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Map<String, Integer>> valueNumbers = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private final int[][] valuesOf;

    /// One value of one attribute, under its dense number.
    record Value(int attribute, String text) {}

    AttributeColumns(List<Attribute> attributes, int entries) {
        this.attributes = List.copyOf(attributes);
        this.valuesOf = new int[entries][];
        Arrays.fill(valuesOf, NONE);
        for (var attribute : attributes) {
            numbers.put(attribute.code(), numbers.size());
            valueNumbers.add(new HashMap<>());
        }
    }

    /// Sets the entry's own values; those of attributes the store does not know are left out.
    void put(int entry, Map<String, String> own) {
        valuesOf[entry] =
                own.entrySet().stream()
                        .filter(value -> numbers.containsKey(value.getKey()))
                        .mapToInt(value -> number(value.getKey(), value.getValue()))
                        .toArray();
        byAttribute(valuesOf[entry]);
    }

    private int number(String code, String text) {
        int attribute = numbers.getOrDefault(code, -1);
        return valueNumbers
                .get(attribute)
                .computeIfAbsent(
                        text,
                        _ -> {
                            values.add(new Value(attribute, text));
                            return values.size() - 1;
                        });
    }

    private void byAttribute(int[] numbersOfValues) {
        for (int i = 1; i < numbersOfValues.length; i++) {
            int moving = numbersOfValues[i];
            int place = i;
            while (place > 0 && attributeOf(numbersOfValues[place - 1]) > attributeOf(moving)) {
                numbersOfValues[place] = numbersOfValues[place - 1];
                place--;
            }
            numbersOfValues[place] = moving;
        }
    }

    /// Gives every SKU what it takes over from its product.
    void complete(CatalogSnapshot snapshot) {
        for (int entry = 0; entry < valuesOf.length; entry++) {
            var inherited = valuesOf[snapshot.productOf(entry)];
            if (!snapshot.isProduct(entry) && inherited.length > 0) {
                valuesOf[entry] = merged(valuesOf[entry], inherited);
            }
        }
    }

    private int[] merged(int[] own, int[] inherited) {
        Set<Integer> set = new HashSet<>();
        IntStream.of(own).map(this::attributeOf).forEach(set::add);
        var all =
                IntStream.concat(
                                IntStream.of(own),
                                IntStream.of(inherited)
                                        .filter(value -> !set.contains(attributeOf(value))))
                        .toArray();
        byAttribute(all);
        return Arrays.equals(all, inherited) ? inherited : all;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    OptionalInt attribute(String code) {
        var number = numbers.get(code);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    OptionalInt value(int attribute, String text) {
        var number = valueNumbers.get(attribute).get(text);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /// The values of an entry, in the order of the attributes.
    int[] valuesOf(int entry) {
        return valuesOf[entry];
    }

    Value value(int number) {
        return values.get(number);
    }

    int attributeOf(int value) {
        return values.get(value).attribute();
    }

    int values() {
        return values.size();
    }

    /// Numbers by size, texts by their letters.
    int compare(int left, int right) {
        var attribute = attributes.get(attributeOf(left));
        var one = values.get(left).text();
        var other = values.get(right).text();
        return attribute.kind() == Attribute.Kind.NUMBER
                ? new BigDecimal(one).compareTo(new BigDecimal(other))
                : one.compareTo(other);
    }
}
