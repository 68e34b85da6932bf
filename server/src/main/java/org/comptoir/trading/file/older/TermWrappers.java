package org.comptoir.trading.file.older;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductChoice;
import org.comptoir.trading.content.term.ProductSet;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.file.Element;
import org.comptoir.trading.file.PackageForm;
import org.comptoir.trading.file.ValueElements;
import org.jspecify.annotations.Nullable;

/// Terms as they are wrapped: `TermCondition` around the kind, such as `PriceTC`, around the term.
final class TermWrappers {
    static final String CONDITION = "TermCondition";

    private static final Set<String> KINDS =
            Set.of(
                    "PriceTC",
                    "ProductSetTC",
                    "ShippingTC",
                    "FulfillmentTC",
                    "PaymentTC",
                    "ReturnTC",
                    "InvoiceTC",
                    "PurchaseOrderTC",
                    "DisplayCustomizationTC",
                    "AddressBookTC",
                    "RightToBuyTC",
                    "ObligationToBuyTC",
                    "OrderApprovalTC",
                    "OrderTC",
                    "HandlingChargeTC",
                    "ReferralInterfaceTC");

    /// Everything that is a term or wraps one.
    static final Set<String> NAMES =
            Stream.concat(KINDS.stream(), PackageForm.CONVERTERS.keySet().stream())
                    .filter(name -> name.contains("TC") || name.equals(CONDITION))
                    .collect(toUnmodifiableSet());

    private static final String[] ALL = NAMES.toArray(String[]::new);

    private TermWrappers() {}

    static Map<String, Function<Element, Object>> converters() {
        Map<String, Function<Element, Object>> all = new HashMap<>();
        KINDS.forEach(kind -> all.put(kind, e -> kind(e, PackageForm.CONVERTERS.get(kind))));
        all.put(CONDITION, TermWrappers::condition);
        all.put("PriceAdjustmentOnProductSet", TermWrappers::adjustment);
        return all;
    }

    private static Object condition(Element element) {
        return element.attributes().maybe("type").isPresent()
                ? requireNonNull(PackageForm.CONVERTERS.get(CONDITION)).apply(element)
                : wrapped(element);
    }

    /// Some kinds have one term only, which then bears the name of the kind.
    private static Object kind(Element element, @Nullable Function<Element, Object> term) {
        boolean isWrapper = NAMES.stream().anyMatch(name -> !element.peek(name).isEmpty());
        return isWrapper || term == null ? wrapped(element) : term.apply(element);
    }

    private static Terms wrapped(Element element) {
        List<Element.Child> children = element.take(ALL);
        if (children.isEmpty() && !element.peek(Element.UNKNOWN).isEmpty()) {
            throw new Element.BrokenChild();
        }
        if (children.isEmpty()) {
            throw new InvalidContent(
                    "missing-element", "%s holds no term; give one".formatted(element.name()));
        }
        var outer = ValueElements.header(element);
        var all = new ArrayList<Terms.Placed>();
        for (Element.Child child : children) {
            requirePlace(element, child);
            for (Terms.Placed inner : placed(child)) {
                var header = Headers.joined(outer, inner.term().header());
                all.add(new Terms.Placed(Headers.with(header, inner.term()), inner.position()));
            }
        }
        return new Terms(all);
    }

    /// The terms of a child; none of one that is wrong, which is reported.
    static List<Terms.Placed> placed(Element.Child child) {
        return switch (child.value()) {
            case Terms terms -> terms.all();
            case Term term -> List.of(new Terms.Placed(term, child.position()));
            case null, default -> List.of();
        };
    }

    private static void requirePlace(Element element, Element.Child child) {
        String start = element.name().equals("PurchaseOrderTC") ? "POTC" : element.name();
        if (!element.name().equals(CONDITION) && !child.name().startsWith(start)) {
            misplaced(element, child);
        }
        boolean isLoose = element.name().equals(CONDITION) && !KINDS.contains(child.name());
        if (isLoose && element.section().isStrict()) {
            misplaced(element, child);
        }
    }

    static void misplaced(Element element, Element.Child child) {
        element.section()
                .problem(
                        child.position(),
                        "unexpected-element",
                        "%s does not belong into %s; put it into a TermCondition with its kind"
                                .formatted(child.name(), element.name()));
    }

    private static PriceTerm.SetAdjustment adjustment(Element element) {
        return new PriceTerm.SetAdjustment(
                choice(element), element.one(BigDecimal.class, "PriceAdjustment"));
    }

    private static ProductChoice choice(Element element) {
        Optional<ProductChoice> wrapped = element.maybe(ProductChoice.class, "ProductSetInclusion");
        if (wrapped.isPresent()) {
            return wrapped.get();
        }
        Optional<ProductSet> inline = element.maybe(ProductSet.class, "ProductSet");
        return inline.isPresent()
                ? new ProductChoice.Inline(inline.get())
                : new ProductChoice.ByPolicy(element.one(PolicyRef.class, "ProductSetPolicyRef"));
    }
}
