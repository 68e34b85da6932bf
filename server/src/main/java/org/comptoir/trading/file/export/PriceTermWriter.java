package org.comptoir.trading.file.export;

import java.util.Optional;
import org.comptoir.trading.content.term.CatalogSelection;
import org.comptoir.trading.content.term.Offer;
import org.comptoir.trading.content.term.PriceList;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductChoice;
import org.comptoir.trading.content.term.ProductTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.content.value.Times;

/// Writes terms about prices and products, with their price lists.
final class PriceTermWriter {
    private final XmlOut out;
    private final ValueWriter values;
    private final ProductWriter products;

    PriceTermWriter(XmlOut out, ValueWriter values) {
        this.out = out;
        this.values = values;
        this.products = new ProductWriter(out, values);
    }

    void write(PriceTerm term) {
        switch (term) {
            case PriceTerm.MasterCatalog(_, var percentage) ->
                    term(term, () -> percentage.ifPresent(values::percentage));
            case PriceTerm.WholeList(_, var policy, var percentage) ->
                    term(
                            term,
                            () -> {
                                values.policy(policy);
                                percentage.ifPresent(values::percentage);
                            });
            case PriceTerm.Selective(_, var policy, var adjustments) ->
                    term(
                            term,
                            () -> {
                                values.policy(policy);
                                adjustments.forEach(this::adjustment);
                            });
            case PriceTerm.CustomList(_, var list) -> term(term, () -> list(list));
            case PriceTerm.Filtering(_, var policy, var selection) ->
                    filtering(term, policy, selection);
            case PriceTerm.ConfiguredKits kits -> term(kits, () -> products.kits(kits));
            case PriceTerm.PriceRule rule -> site(rule, () -> rule(rule));
        }
    }

    void write(ProductTerm term) {
        switch (term) {
            case ProductTerm.Inclusion(_, var policy) -> term(term, () -> values.policy(policy));
            case ProductTerm.Exclusion(_, var policy) -> term(term, () -> values.policy(policy));
            case ProductTerm.CustomInclusion(_, var set) -> term(term, () -> products.set(set));
            case ProductTerm.CustomExclusion(_, var set) -> term(term, () -> products.set(set));
            case ProductTerm.CatalogFilter(_, var filter) ->
                    site(term, () -> values.property(ProductTerm.CatalogFilter.ID, filter.id()));
        }
    }

    private void filtering(PriceTerm term, Optional<PolicyRef> policy, CatalogSelection selection) {
        term(
                term,
                () -> {
                    policy.ifPresent(values::policy);
                    products.selection(selection);
                });
    }

    private void adjustment(PriceTerm.SetAdjustment adjustment) {
        out.element(
                "PriceAdjustmentOnProductSet",
                () -> {
                    out.element(
                            "ProductSetInclusion",
                            () -> {
                                switch (adjustment.products()) {
                                    case ProductChoice.ByPolicy(var policy) ->
                                            values.policy(policy);
                                    case ProductChoice.Inline(var set) -> products.set(set);
                                }
                            });
                    values.percentage(adjustment.signedPercentage());
                });
    }

    private void list(PriceList list) {
        out.element(
                "PriceList",
                () -> {
                    out.attribute("name", list.name());
                    out.text("description", list.description());
                    out.attribute("precedence", list.precedence());
                    out.attribute("type", list.type());
                    list.offers().forEach(this::offer);
                    values.owner("Owner", list.owner());
                });
    }

    private void offer(Offer offer) {
        out.element(
                "Offer",
                () -> {
                    out.attribute("published", offer.published());
                    out.attribute("skuNumber", offer.product().partNumber());
                    out.text("quantityUnit", offer.quantityUnit());
                    out.number("minimumPurchaseQuantity", offer.minimumQuantity());
                    out.number("maximumPurchaseQuantity", offer.maximumQuantity());
                    out.attribute("precedence", offer.precedence());
                    out.time("startTime", offer.start());
                    out.time("endTime", offer.end());
                    offer.prices().forEach(price -> values.amountIn("OfferPrice", price));
                    offer.purchaseLimit().ifPresent(this::limit);
                    values.owner("Owner", offer.product().owner());
                });
    }

    private void limit(Offer.PurchaseLimit limit) {
        out.element(
                "PurchaseLimits",
                () ->
                        out.element(
                                "PurchaseLimitByQuantity",
                                () -> {
                                    out.number("minimumQuantity", limit.minimumQuantity());
                                    out.number("maximumQuantity", limit.maximumQuantity());
                                }));
    }

    private void rule(PriceTerm.PriceRule rule) {
        values.property(PriceTerm.PriceRule.ID, rule.rule().id());
        rule.start()
                .map(Times::writeWithSpace)
                .ifPresent(time -> values.property(PriceTerm.PriceRule.START, time));
        rule.end()
                .map(Times::writeWithSpace)
                .ifPresent(time -> values.property(PriceTerm.PriceRule.END, time));
    }

    private void term(Term term, Runnable children) {
        out.element(
                term.kind(),
                () -> {
                    values.headerAttributes(term.header());
                    values.headerChildren(term.header());
                    children.run();
                });
    }

    private void site(Term term, Runnable properties) {
        out.element(
                "TermCondition",
                () -> {
                    out.attribute("type", term.kind());
                    values.headerAttributes(term.header());
                    properties.run();
                    values.headerChildren(term.header());
                });
    }
}
