package org.comptoir.engine.entitlement.kit;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.entitlement.KitSources;
import org.comptoir.engine.entitlement.KitSources.KitSource;
import org.comptoir.engine.entitlement.Loss;
import org.comptoir.engine.entitlement.kit.KitExplanation.Choice;
import org.comptoir.engine.entitlement.kit.KitRefusal.Reason;
import org.comptoir.engine.entitlement.terms.KitConfiguration.Block;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.engine.money.Rounding;

/// One configuration tried for one kit: what each component costs by it, and what all do together.
final class Attempt {
    private static final int EXACT = 5;

    private final CatalogSnapshot catalog;
    private final KitSources sources;
    private final KitSource source;
    private final Kit kit;
    private final Quantity quantity;
    private final Currency currency;

    Attempt(
            CatalogSnapshot catalog,
            KitSources sources,
            KitSource source,
            Kit kit,
            Quantity quantity,
            Currency currency) {
        this.catalog = catalog;
        this.sources = sources;
        this.source = source;
        this.kit = kit;
        this.quantity = quantity;
        this.currency = currency;
    }

    KitSource source() {
        return source;
    }

    KitDecision decide() {
        if (!source.trades(catalog.find(kit.base()).orElseThrow())) {
            return refusal(Reason.NO_KIT, Optional.empty());
        }
        return firstObstacle().<KitDecision>map(it -> it).orElseGet(this::offer);
    }

    /// The first rule that a component breaks: all are looked at by one rule before the next.
    private Optional<KitRefusal> firstObstacle() {
        for (var reason :
                List.of(
                        Reason.COMPONENT_NOT_ENTITLED,
                        Reason.COMPONENT_CHOOSE_A_SKU,
                        Reason.COMPONENT_NOT_A_BLOCK)) {
            for (var component : kit.components()) {
                if (breaks(component, reason)) {
                    return Optional.of(refusal(reason, Optional.of(component.partNumber())));
                }
            }
        }
        return Optional.empty();
    }

    private boolean breaks(Kit.Component component, Reason reason) {
        var entry = catalog.find(component.partNumber());
        return switch (reason) {
            case COMPONENT_NOT_ENTITLED -> entry.isEmpty() || !isTradable(entry.getAsInt());
            case COMPONENT_CHOOSE_A_SKU -> !catalog.isSellable(entry.orElseThrow());
            default -> block(entry).filter(it -> !it.excluded()).isEmpty();
        };
    }

    /// A product with SKUs is tradable when one of them is.
    private boolean isTradable(int entry) {
        int skus = catalog.skuCount(entry);
        for (int sku = skus == 0 ? entry : entry + 1; sku <= entry + skus; sku++) {
            if (source.trades(sku)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Block> block(OptionalInt entry) {
        int one = entry.orElseThrow();
        return source.blocks().of(one, catalog.productOf(one));
    }

    private KitDecision offer() {
        try {
            var parts = new ArrayList<KitOffer.Part>();
            for (var component : kit.components()) {
                var part = sources.sells(currency) ? price(component).part() : none();
                if (part.isEmpty()) {
                    return refusal(
                            Reason.COMPONENT_WITHOUT_PRICE, Optional.of(component.partNumber()));
                }
                parts.add(part.get());
            }
            var sum =
                    parts.stream()
                            .map(KitOffer.Part::amount)
                            .reduce(Money.zero(currency), Money::plus);
            return new KitOffer(kit, quantity, sum, source.contract(), source.term(), parts);
        } catch (ArithmeticException | IllegalArgumentException tooMuch) {
            return refusal(Reason.AMOUNT_TOO_LARGE, Optional.empty());
        }
    }

    private static Optional<KitOffer.Part> none() {
        return Optional.empty();
    }

    private BlockPrice price(Kit.Component component) {
        var entry = catalog.find(component.partNumber());
        return new BlockPrice(
                sources,
                component,
                entry.orElseThrow(),
                block(entry).orElseThrow(),
                pieces(component),
                currency);
    }

    /// Those of the whole line (docs/rules.md §3.2.10).
    private Quantity pieces(Kit.Component component) {
        return new Quantity(
                Rounding.line(
                        component.quantity().hundredThousandths(),
                        quantity.hundredThousandths(),
                        EXACT));
    }

    private KitRefusal refusal(Reason reason, Optional<String> component) {
        return new KitRefusal(reason, kit.base(), component, quantity, currency);
    }

    /// What the blocks say of each component.
    List<Choice> choices() {
        return kit.components().stream().map(this::choice).toList();
    }

    private Choice choice(Kit.Component component) {
        var obstacle = obstacle(component);
        if (obstacle.isPresent()) {
            return new Choice(
                    component.partNumber(),
                    component.quantity(),
                    pieces(component),
                    Optional.empty(),
                    obstacle,
                    List.of());
        }
        var price = price(component);
        var part = affordable(price);
        return new Choice(
                component.partNumber(),
                component.quantity(),
                price.pieces(),
                part,
                part.isPresent() ? Optional.empty() : Optional.of(Loss.BLOCK_WITHOUT_PRICE),
                price.rejected());
    }

    private Optional<KitOffer.Part> affordable(BlockPrice price) {
        try {
            return sources.sells(currency) ? price.part() : none();
        } catch (ArithmeticException | IllegalArgumentException tooMuch) {
            return none();
        }
    }

    private Optional<Loss> obstacle(Kit.Component component) {
        var entry = catalog.find(component.partNumber());
        if (entry.isEmpty() || !source.trades(entry.getAsInt())) {
            return Optional.of(Loss.NOT_COVERED);
        }
        var block = block(entry);
        if (block.isEmpty()) {
            return Optional.of(Loss.NOT_A_BLOCK);
        }
        return block.get().excluded() ? Optional.of(Loss.BLOCK_EXCLUDED) : Optional.empty();
    }
}
