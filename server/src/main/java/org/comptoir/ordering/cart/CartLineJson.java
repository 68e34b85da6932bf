package org.comptoir.ordering.cart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.entitlement.kit.Kit;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The lines of a cart as they are kept in its row.
@Component
class CartLineJson {
    private static final TypeReference<List<Kept>> LINES = new TypeReference<>() {};

    private final JsonMapper json;

    CartLineJson(JsonMapper json) {
        this.json = json;
    }

    private record Kept(
            int number,
            String partNumber,
            String quantity,
            UUID contract,
            FamilyKey family,
            String version,
            @Nullable String price,
            @Nullable String currency,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<KeptComponent> components) {}

    private record KeptComponent(String partNumber, String quantity) {
        private static KeptComponent of(Kit.Component component) {
            return new KeptComponent(component.partNumber(), component.quantity().toString());
        }

        private Kit.Component component() {
            return new Kit.Component(partNumber, Quantity.of(quantity));
        }
    }

    String write(List<CartLine> lines) {
        return json.writeValueAsString(lines.stream().map(CartLineJson::kept).toList());
    }

    List<CartLine> read(String text) {
        return json.readValue(text, LINES).stream().map(CartLineJson::line).toList();
    }

    private static Kept kept(CartLine line) {
        return new Kept(
                line.number(),
                line.partNumber(),
                line.quantity().toString(),
                line.under().id(),
                line.under().family(),
                line.under().version(),
                line.price().map(Money::decimal).orElse(null),
                line.price().map(price -> price.currency().getCurrencyCode()).orElse(null),
                line.goods().isKit()
                        ? line.goods().components().stream().map(KeptComponent::of).toList()
                        : null);
    }

    private static CartLine line(Kept kept) {
        var price =
                kept.price() == null || kept.currency() == null
                        ? Optional.<Money>empty()
                        : Optional.of(Money.of(kept.price(), kept.currency()));
        var components = kept.components() == null ? List.<KeptComponent>of() : kept.components();
        return new CartLine(
                kept.number(),
                new Goods(
                        kept.partNumber(),
                        components.stream().map(KeptComponent::component).toList()),
                Quantity.of(kept.quantity()),
                new CartLine.Under(kept.contract(), kept.family(), kept.version()),
                price);
    }
}
