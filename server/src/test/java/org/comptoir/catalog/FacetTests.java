package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.comptoir.engine.catalog.EntrySet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// Matches, counts and pages over generated catalogues, against a reading one product at a time.
class FacetTests {
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final List<String> CODES = List.of("thread", "length", "colour");

    @RepeatedTest(200)
    void countsAsOneWouldByHand(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var catalog = Worlds.random(random);
        var query = query(catalog, random);
        var hand = new ByHand(catalog, query);
        var matches = catalog.find(query);
        var facets = matches.facets();
        assertThat(matches.products().toArray()).containsExactly(hand.products());
        assertThat(categories(facets)).isEqualTo(hand.categories());
        assertThat(values(facets)).isEqualTo(hand.values());
    }

    @RepeatedTest(50)
    void pagesGiveEveryProductOnceInOrder(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var catalog = Worlds.random(random);
        var matches = catalog.find(query(catalog, random));
        var names = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = matches.page(ProductOrder.NAME, cursor, 1 + random.nextInt(5));
            page.items().forEach(product -> names.add(catalog.name(ENGLISH, product)));
            cursor = page.next();
        }
        assertThat(names).hasSize(matches.total()).isSorted().doesNotHaveDuplicates();
    }

    private static CatalogQuery query(StoreCatalog catalog, Random random) {
        var query = CatalogQuery.all(ENGLISH, tradable(catalog, random));
        if (random.nextBoolean()) {
            query =
                    query.in(
                            List.of("Fasteners", "Bolts", "Tools", "Nowhere")
                                    .get(random.nextInt(4)));
        }
        if (random.nextInt(4) == 0) {
            query = query.priced(EntrySet.range(0, random.nextInt(catalog.snapshot().size() + 1)));
        }
        var chosen = new HashMap<String, Set<String>>();
        for (var code : List.of("thread", "length", "colour", "unknown")) {
            if (random.nextInt(code.equals("unknown") ? 10 : 3) == 0) {
                var values = new TreeSet<String>();
                values.add(Integer.toString(random.nextInt(5)));
                values.add(Integer.toString(random.nextInt(5)));
                chosen.put(code, values);
            }
        }
        return query.having(chosen);
    }

    /// A product appears if it, or one of its SKUs, may be bought.
    private static EntrySet tradable(StoreCatalog catalog, Random random) {
        var snapshot = catalog.snapshot();
        var tradable = new HashSet<Integer>();
        for (int entry = 0; entry < snapshot.size(); entry++) {
            if (snapshot.isSellable(entry) && random.nextInt(5) > 0) {
                tradable.add(entry);
                tradable.add(snapshot.productOf(entry));
            }
        }
        return EntrySet.of(tradable.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Map<String, Integer> categories(Facets facets) {
        var counts = new TreeMap<String, Integer>();
        facets.categories().forEach(found -> counts.put(found.identifier(), found.count()));
        return counts;
    }

    private static Map<String, Integer> values(Facets facets) {
        var counts = new TreeMap<String, Integer>();
        for (var facet : facets.attributes()) {
            for (var value : facet.values()) {
                if (value.count() > 0) {
                    counts.put(facet.code() + "=" + value.value(), value.count());
                }
            }
        }
        return counts;
    }

    /// The same questions, answered by looking at each product.
    private record ByHand(StoreCatalog catalog, CatalogQuery query) {
        int[] products() {
            return candidates()
                    .filter(product -> isInCategory(product) && answers(product, ""))
                    .toArray();
        }

        Map<String, Integer> categories() {
            var counts = new TreeMap<String, Integer>();
            candidates()
                    .filter(product -> answers(product, ""))
                    .forEach(product ->
                            above(product).forEach(it -> counts.merge(it, 1, Integer::sum)));
            return counts;
        }

        private Set<String> above(int product) {
            var above = new HashSet<String>();
            for (var own : catalog.snapshot().categoriesOf(product)) {
                catalog.categories().path(own).forEach(step -> above.add(step.identifier()));
            }
            return above;
        }

        Map<String, Integer> values() {
            var counts = new TreeMap<String, Integer>();
            candidates()
                    .filter(this::isInCategory)
                    .forEach(product ->
                            valuesOf(product).forEach(it -> counts.merge(it, 1, Integer::sum)));
            return counts;
        }

        private Set<String> valuesOf(int product) {
            var values = new HashSet<String>();
            for (var code : CODES) {
                variants(product)
                        .filter(variant -> answersAll(variant, code))
                        .mapToObj(variant -> attributes(variant).get(code))
                        .filter(value -> value != null)
                        .forEach(value -> values.add(code + "=" + value));
            }
            return values;
        }

        private IntStream candidates() {
            return IntStream.of(catalog.snapshot().products().toArray())
                    .filter(query.tradable()::contains)
                    .filter(it -> query.priced().map(priced -> priced.contains(it)).orElse(true));
        }

        private boolean isInCategory(int product) {
            return query.category().map(above(product)::contains).orElse(true);
        }

        private boolean answers(int product, String except) {
            return variants(product).anyMatch(variant -> answersAll(variant, except));
        }

        private IntStream variants(int product) {
            var skus = catalog.snapshot().skus(product);
            return IntStream.of(skus.length == 0 ? new int[] {product} : skus)
                    .filter(query.tradable()::contains);
        }

        private boolean answersAll(int variant, String except) {
            return query.attributes().entrySet().stream()
                    .filter(wish -> !wish.getKey().equals(except))
                    .allMatch(wish ->
                            wish.getValue()
                                    .contains(
                                            attributes(variant)
                                                    .getOrDefault(wish.getKey(), "none")));
        }

        private Map<String, String> attributes(int variant) {
            var attributes = new HashMap<String, String>();
            catalog.attributes(ENGLISH, variant)
                    .forEach(shown -> attributes.put(shown.code(), shown.value()));
            return attributes;
        }
    }
}
