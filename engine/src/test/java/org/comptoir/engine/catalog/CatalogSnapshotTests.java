package org.comptoir.engine.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.comptoir.engine.catalog.ProductSelection.Inline;
import org.comptoir.engine.money.Money;
import org.junit.jupiter.api.Test;

class CatalogSnapshotTests {
    private final CatalogSnapshot catalog =
            CatalogSnapshot.builder()
                    .category("Drills", "Tools")
                    .category("Tools")
                    .category("Gifts")
                    .product("DR1", "Drills", "Gifts")
                    .product("TO1", "Tools")
                    .sku("TO1-A", "TO1")
                    .sku("TO1-B", "TO1")
                    .productSet("Presents", ProductSelection.ofCategories("Gifts"))
                    .build();

    @Test
    void numbersSkusAfterTheirProduct() {
        int product = catalog.find("TO1").orElseThrow();
        assertThat(names(EntrySet.of(catalog.skus(product)))).containsExactly("TO1-A", "TO1-B");
        assertThat(catalog.productOf(product + 2)).isEqualTo(product);
        assertThat(catalog.isSellable(product)).isFalse();
        assertThat(catalog.isSellable(product + 1)).isTrue();
        assertThat(names(catalog.products())).containsExactlyInAnyOrder("DR1", "TO1");
    }

    @Test
    void meansAllBelowACategory() {
        assertThat(names(catalog.inCategory("Tools")))
                .containsExactlyInAnyOrder("DR1", "TO1", "TO1-A", "TO1-B");
        assertThat(names(catalog.inCategory("Drills"))).containsExactly("DR1");
        assertThat(names(catalog.inCategory("Gifts"))).containsExactly("DR1");
        assertThat(catalog.inCategory("Unknown").isEmpty()).isTrue();
        assertThat(catalog.categoriesOf(catalog.find("DR1").orElseThrow()))
                .containsExactly("Drills", "Gifts");
    }

    @Test
    void takesASelectionsExclusionsOff() {
        var selection = new Inline(Set.of("Tools"), Set.of(), Set.of("Gifts"), Set.of("TO1-B"));
        assertThat(names(catalog.select(selection))).containsExactlyInAnyOrder("TO1", "TO1-A");
        var both =
                new ProductSelection.Union(
                        List.of(new ProductSelection.Named("Presents"), selection));
        assertThat(names(catalog.select(both))).containsExactlyInAnyOrder("DR1", "TO1", "TO1-A");
        assertThat(catalog.select(new ProductSelection.Named("Vanished")).isEmpty()).isTrue();
    }

    @Test
    void takesOtherProductSetsAndKeepsTheRest() {
        var other = catalog.withProductSets(Map.of("Screws", ProductSelection.ofEntries("TO1-A")));
        assertThat(names(other.select(new ProductSelection.Named("Screws"))))
                .containsExactly("TO1-A");
        assertThat(other.select(new ProductSelection.Named("Presents")).isEmpty()).isTrue();
        assertThat(other.standardList()).isSameAs(catalog.standardList());
        assertThat(catalog.select(new ProductSelection.Named("Presents")).isEmpty()).isFalse();
    }

    @Test
    void freezesASelection() {
        var selection = new Inline(Set.of("Tools"), Set.of(), Set.of(), Set.of("TO1-B"));
        var frozen = catalog.frozen(selection);
        assertThat(frozen.categories()).isEmpty();
        assertThat(frozen.partNumbers()).containsExactlyInAnyOrder("DR1", "TO1-A");
        assertThat(catalog.frozen(ProductSelection.ofCategories("Tools")).partNumbers())
                .containsExactlyInAnyOrder("DR1", "TO1", "TO1-A", "TO1-B");
    }

    @Test
    void refusesWhatContradictsItself() {
        var builder = CatalogSnapshot.builder().category("A", "B").category("B", "A");
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("cycle");
        assertThatIllegalArgumentException()
                .isThrownBy(CatalogSnapshot.builder().category("A", "Missing")::build)
                .withMessageContaining("Missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CatalogSnapshot.builder().product("P").product("P"))
                .withMessageContaining("P is given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(CatalogSnapshot.builder().standardList("None")::build)
                .withMessageContaining("None");
    }

    @Test
    void givesOffersBackAsTheyWere() {
        var row =
                OfferRow.of("DR1", Money.of("12.34567", "EUR"))
                        .withPrecedence(-2.5)
                        .during(Validity.from(java.time.Instant.parse("2026-01-01T00:00:00Z")))
                        .unpublished();
        var other = OfferRow.of("DR1", Money.of("3", "USD"));
        var rows = OfferRows.of(row, other);
        assertThat(rows.row(0)).isEqualTo(row);
        assertThat(rows).isEqualTo(OfferRows.builder().add(row).add(other).build());
        var table = OfferTable.of(rows, catalog);
        assertThat(IntStream.range(0, table.size()).mapToObj(it -> table.row(it, catalog)))
                .containsExactlyInAnyOrder(row, other);
    }

    private List<String> names(EntrySet entries) {
        return IntStream.of(entries.toArray()).mapToObj(catalog::partNumber).toList();
    }
}
