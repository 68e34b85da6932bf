package org.comptoir.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.comptoir.members.OrganizationId;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopTests {
    private static final Store STORE =
            new Store(
                    new StoreId(new UUID(1, 1)),
                    "northwind",
                    "Northwind",
                    Map.of(),
                    Map.of(),
                    OrganizationId.ROOT,
                    "StoreGroup1",
                    "Catalog",
                    List.of("en"),
                    List.of(Currency.getInstance("EUR")),
                    OptionalInt.empty(),
                    Store.Combination.ANY,
                    Store.ContractChoice.ITEM,
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Set.of(),
                    "#123456",
                    1);

    @ParameterizedTest
    @CsvSource({"ToolTech,T", "🛠 Werkzeug,🛠", "'',N"})
    void itsSignIsTheFirstCharacterOfItsTitleOrElseOfItsName(String title, String sign) {
        var visitor = new Shop.Visitor(true, "", null, false, false, false);
        var buying = new Shop.Buying("", List.of(), false);
        assertThat(new Shop(STORE, title, visitor, buying, List.of(), List.of(), 0).sign())
                .isEqualTo(sign);
    }
}
