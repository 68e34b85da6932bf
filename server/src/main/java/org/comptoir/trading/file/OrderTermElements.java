package org.comptoir.trading.file;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.trading.content.term.OrderTerm;
import org.comptoir.trading.content.term.PriceTerm.PriceRule;
import org.comptoir.trading.content.term.ProductTerm.CatalogFilter;
import org.comptoir.trading.content.term.SiteTerm;
import org.comptoir.trading.content.term.SiteTermType;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.term.TermHeader;
import org.comptoir.trading.content.value.Attribute;
import org.comptoir.trading.content.value.CatalogFilterRef;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.MonetaryAmount;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.content.value.PriceRuleRef;
import org.comptoir.trading.content.value.Property;
import org.comptoir.trading.content.value.Times;

/// Terms that act on orders, and site-defined terms.
final class OrderTermElements {
    private OrderTermElements() {}

    static Map<String, Function<Element, Object>> converters() {
        return Map.ofEntries(
                entry("RightToBuyTCByAmount", OrderTermElements::rightToBuy),
                entry("AllowablePurchaseTotal", OrderTermElements::amount),
                entry("ObligationToBuyTCByAmount", OrderTermElements::obligation),
                entry("ObligatedPurchaseTotal", OrderTermElements::amount),
                entry("OrderApprovalTC", OrderTermElements::approval),
                entry("OrderTCOrderItemPAttribute", OrderTermElements::lineAttributes),
                entry("OrderTCOrderComment", OrderTermElements::comment),
                entry("ReferralInterfaceTC", OrderTermElements::referral),
                entry("TermCondition", OrderTermElements::siteDefined));
    }

    private static MonetaryAmount amount(Element element) {
        return element.one(MonetaryAmount.class, "MonetaryAmount");
    }

    private static OrderTerm rightToBuy(Element element) {
        return new OrderTerm.RightToBuy(
                ValueElements.header(element),
                element.one(MonetaryAmount.class, "AllowablePurchaseTotal"));
    }

    private static OrderTerm obligation(Element element) {
        return new OrderTerm.ObligationToBuy(
                ValueElements.header(element),
                element.one(MonetaryAmount.class, "ObligatedPurchaseTotal"),
                element.attributes().integer("numberOfDays"));
    }

    private static OrderTerm approval(Element element) {
        return new OrderTerm.Approval(ValueElements.header(element), amount(element));
    }

    private static OrderTerm lineAttributes(Element element) {
        boolean forOneProduct = element.attributes().maybe("skuNumber").isPresent();
        return new OrderTerm.LineAttributes(
                ValueElements.header(element),
                forOneProduct
                        ? Optional.of(ReferenceElements.entry(element, "skuNumber", "SkuOwner"))
                        : Optional.empty(),
                element.all(Attribute.class, "AttributeDetail"));
    }

    private static OrderTerm comment(Element element) {
        return new OrderTerm.Comment(
                ValueElements.header(element), element.attributes().text("comment"));
    }

    private static OrderTerm referral(Element element) {
        return new OrderTerm.ReferralInterface(
                ValueElements.header(element),
                element.one(PolicyRef.class, "ReferralInterfacePolicyRef"));
    }

    private static Term siteDefined(Element element) {
        String type = element.attributes().text("type");
        return switch (type) {
            case "PriceRuleTC" -> priceRule(element);
            case "CatalogFilterTC" -> catalogFilter(element);
            default -> declared(element, type);
        };
    }

    private static Term priceRule(Element element) {
        TermHeader header = ValueElements.header(element);
        return new PriceRule(
                without(header, PriceRule.ID, PriceRule.START, PriceRule.END),
                element.refer(new PriceRuleRef(property(header, "PriceRuleTC", PriceRule.ID))),
                time(header, PriceRule.START),
                time(header, PriceRule.END));
    }

    private static Term catalogFilter(Element element) {
        TermHeader header = ValueElements.header(element);
        return new CatalogFilter(
                without(header, CatalogFilter.ID),
                element.refer(
                        new CatalogFilterRef(
                                property(header, "CatalogFilterTC", CatalogFilter.ID))));
    }

    private static Term declared(Element element, String name) {
        Map<String, SiteTermType> known = element.section().siteTerms();
        SiteTermType type = known.get(name);
        if (type == null) {
            throw new InvalidContent(
                    "unknown-term",
                    "the site declares no term of type '%s'; declare it in the configuration or correct the name%s"
                            .formatted(name, Suggestion.question(name, known.keySet())));
        }
        boolean usable = true;
        for (Element.Child child : element.peek("Property")) {
            usable &=
                    child.value() instanceof Property property
                            && check(element, child, type, property);
        }
        if (!usable) {
            throw new Element.BrokenChild();
        }
        return new SiteTerm(ValueElements.header(element), name);
    }

    private static boolean check(
            Element element, Element.Child child, SiteTermType type, Property property) {
        try {
            type.check(property);
            return true;
        } catch (InvalidContent e) {
            element.section().problem(child.position(), e.code(), String.valueOf(e.getMessage()));
            return false;
        }
    }

    private static String property(TermHeader header, String type, String name) {
        return header.property(name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() ->
                        new InvalidContent(
                                "missing-property",
                                "%s lacks the property '%s'; add it".formatted(type, name)));
    }

    private static Optional<Instant> time(TermHeader header, String name) {
        return header.property(name)
                .filter(value -> !value.isBlank())
                .map(value ->
                        Times.read(value)
                                .orElseThrow(() ->
                                        new InvalidContent(
                                                "bad-time",
                                                "%s is '%s'; give a time in GMT such as 2026-01-31 00:00:00"
                                                        .formatted(name, value))));
    }

    private static TermHeader without(TermHeader header, String... names) {
        List<Property> kept =
                header.properties().stream()
                        .filter(property -> !List.of(names).contains(property.name()))
                        .toList();
        return header.with(kept);
    }
}
