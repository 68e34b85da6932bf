package org.comptoir.engine.entitlement.kit;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.entitlement.KitSources;
import org.comptoir.engine.entitlement.KitSources.KitSource;
import org.comptoir.engine.entitlement.kit.KitRefusal.Reason;
import org.comptoir.engine.money.Quantity;

/// What configured kits cost one buyer at one instant, and why (docs/rules.md §3.2.10).
public final class KitPrices {
    private final Entitlement entitlement;
    private final KitSources sources;

    /// Asks under the contracts that an entitlement has in use.
    public KitPrices(Entitlement entitlement) {
        this.entitlement = entitlement;
        this.sources = entitlement.kits();
    }

    /// The price of one kit where so many are bought, or why there is none. Over contracts the
    /// lowest kit wins, whole (docs/rules.md §3.2.5).
    public KitDecision decide(Kit kit, Quantity quantity, Currency currency) {
        return decided(tried(kit, quantity, currency), kit, quantity, currency);
    }

    /// Why the answer is what it is, for business users; [KitExplanation#forBuyer] for the buyer.
    public KitExplanation explain(Kit kit, Quantity quantity, Currency currency) {
        var tried = tried(kit, quantity, currency);
        var base = entitlement.catalog().find(kit.base());
        return new KitExplanation(
                decided(tried, kit, quantity, currency),
                new Candidates(tried).all(),
                base.isPresent()
                        ? Optional.of(entitlement.explain(base.getAsInt(), quantity, currency))
                        : Optional.empty());
    }

    private List<Tried> tried(Kit kit, Quantity quantity, Currency currency) {
        var catalog = entitlement.catalog();
        var base = catalog.find(kit.base());
        if (base.isEmpty() || !catalog.isSellable(base.getAsInt())) {
            return List.of();
        }
        return sources.of(base.getAsInt()).stream()
                .map(it -> new Attempt(catalog, sources, it, kit, quantity, currency))
                .map(it -> new Tried(it, it.decide()))
                .toList();
    }

    private KitDecision decided(List<Tried> tried, Kit kit, Quantity quantity, Currency currency) {
        var won = Tried.winner(tried);
        if (won.isPresent()) {
            return won.get().decision();
        }
        var reason = withoutContract(kit);
        var nearest = reason == Reason.NO_KIT ? Tried.nearest(tried) : Optional.<KitRefusal>empty();
        return nearest.orElseGet(
                () -> new KitRefusal(reason, kit.base(), Optional.empty(), quantity, currency));
    }

    private Reason withoutContract(Kit kit) {
        var base = entitlement.catalog().find(kit.base());
        if (base.isEmpty() || !entitlement.isTradable(base.getAsInt())) {
            return Reason.NOT_ENTITLED;
        }
        return entitlement.catalog().isSellable(base.getAsInt())
                ? Reason.NO_KIT
                : Reason.CHOOSE_A_SKU;
    }

    /// Whether a contract in use sells kits around the base.
    public boolean areSold(String base) {
        return configurations(base).findAny().isPresent();
    }

    /// The entries that may be built into kits around the base: the tradable SKUs and products
    /// without SKUs among the blocks, as they were written.
    public List<Integer> blocks(String base) {
        return configurations(base)
                .flatMap(source ->
                        source.blocks().entries().stream()
                                .flatMap(this::sellable)
                                .filter(it -> isBuiltIn(source, it)))
                .distinct()
                .toList();
    }

    private Stream<KitSource> configurations(String base) {
        var entry = entitlement.catalog().find(base);
        return entry.isEmpty() || !entitlement.catalog().isSellable(entry.getAsInt())
                ? Stream.empty()
                : sources.of(entry.getAsInt()).stream().filter(it -> it.trades(entry.getAsInt()));
    }

    private Stream<Integer> sellable(int entry) {
        var skus = entitlement.catalog().skus(entry);
        return skus.length == 0 ? Stream.of(entry) : IntStream.of(skus).boxed();
    }

    private boolean isBuiltIn(KitSource source, int entry) {
        return source.trades(entry)
                && source.blocks()
                        .of(entry, entitlement.catalog().productOf(entry))
                        .filter(it -> !it.excluded())
                        .isPresent();
    }
}
