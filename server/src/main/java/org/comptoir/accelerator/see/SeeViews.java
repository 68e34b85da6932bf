package org.comptoir.accelerator.see;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.accelerator.Buyers.Buyer;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Inquiry;
import org.comptoir.accelerator.Rows;
import org.comptoir.accelerator.effect.EffectView;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.Facets;
import org.comptoir.engine.entitlement.EligibleContract;
import org.comptoir.engine.money.Money;
import org.comptoir.ordering.report.ApprovalPaths;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.assortment.Assortment;
import org.comptoir.trading.assortment.Browsing;
import org.comptoir.trading.assortment.BrowsingWish;
import org.comptoir.trading.assortment.Browsings;
import org.comptoir.trading.assortment.ListingQuery;
import org.comptoir.trading.buying.ContractConditions;
import org.comptoir.trading.buying.Entitlements;
import org.comptoir.trading.condition.Conditions;
import org.springframework.stereotype.Component;

/// Puts the store into words as a buyer sees it.
@Component
class SeeViews {
    private static final int LAST_PAGE = 200;

    private final Browsings browsings;
    private final Assortment assortment;
    private final Catalogs catalogs;
    private final Entitlements entitlements;
    private final ContractConditions conditions;
    private final ApprovalPaths approvals;

    SeeViews(
            Browsings browsings,
            Assortment assortment,
            Catalogs catalogs,
            Entitlements entitlements,
            ContractConditions conditions,
            ApprovalPaths approvals) {
        this.browsings = browsings;
        this.assortment = assortment;
        this.catalogs = catalogs;
        this.entitlements = entitlements;
        this.conditions = conditions;
        this.approvals = approvals;
    }

    SeeView of(Desk desk, Buyer buyer, Map<String, String> asked) {
        var inquiry = Inquiry.of(desk, asked);
        var ask =
                Ask.of(
                        desk.at("see"),
                        asked,
                        "q",
                        "category",
                        "sort",
                        "page",
                        "buyer",
                        "at",
                        "currency");
        var browsing = browsing(browsings, desk, buyer, inquiry);
        int page = Math.min(LAST_PAGE, ask.page());
        var listing = assortment.list(browsing, query(desk, ask, page));
        var day = desk.page().formats().day(browsing.at());
        var seen = new SeenProducts(desk, ask, browsing);
        return new SeeView(
                desk.text("see.banner", buyer.name(), day),
                desk.at(""),
                listing.facets().stream()
                        .flatMap(it -> it.categories().stream())
                        .map(it -> place(ask, it))
                        .toList(),
                seen.of(listing, page),
                seen.cards(listing, page),
                deals(desk, browsing),
                approval(desk, buyer));
    }

    static Browsing browsing(Browsings browsings, Desk desk, Buyer buyer, Inquiry inquiry) {
        var at = inquiry.at().map(Object::toString).orElse(null);
        var wish = new BrowsingWish(null, inquiry.currency().getCurrencyCode(), at, buyer.named());
        return browsings.asked(desk.actor(), desk.store(), desk.page().formats().locale(), wish);
    }

    private ListingQuery query(Desk desk, Ask ask, int page) {
        var category = ask.value("category");
        boolean known = catalogs.of(desk.store()).categories().find(category).isPresent();
        return new ListingQuery(
                ask.text(),
                known ? Optional.of(category) : Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                sort(ask),
                true,
                null,
                page * Rows.PAGE);
    }

    private static ListingQuery.Sort sort(Ask ask) {
        return switch (ask.sort()) {
            case "name" -> ListingQuery.Sort.NAME;
            case "price" -> ask.isDown() ? ListingQuery.Sort.PRICE_DOWN : ListingQuery.Sort.PRICE;
            default -> ListingQuery.Sort.RELEVANCE;
        };
    }

    private static EffectView.Place place(Ask ask, Facets.CategoryCount found) {
        return new EffectView.Place(
                found.name(),
                ask.with("category", found.chosen() ? "" : found.identifier()),
                found.path().size() - 1,
                found.count(),
                found.chosen());
    }

    private List<SeeView.Deal> deals(Desk desk, Browsing browsing) {
        return entitlements.eligible(browsing.actor(), desk.store(), browsing.at()).stream()
                .filter(it ->
                        browsing.contracts().isEmpty()
                                || browsing.contracts().contains(new ContractId(it.label().key())))
                .map(it -> deal(desk, browsing, it))
                .toList();
    }

    private SeeView.Deal deal(Desk desk, Browsing browsing, EligibleContract contract) {
        var label = contract.label();
        var said =
                conditions.of(
                        browsing.actor(), desk.store(), new ContractId(label.key()), browsing.at());
        var locale = browsing.locale();
        return new SeeView.Deal(
                label.name() + " " + label.version(),
                desk.at("contracts/" + label.key()),
                said.payments().stream()
                        .map(it -> it.displayName(locale))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                said.shippingModes().stream()
                        .map(it -> it.displayName(locale))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                thresholds(desk, said),
                said.needsPurchaseOrder());
    }

    private static String thresholds(Desk desk, Conditions said) {
        return said.approvalThresholds().stream()
                .sorted(Money::compareTo)
                .map(it -> desk.text("see.from", desk.words().money(it)))
                .collect(Collectors.joining(", "));
    }

    private String approval(Desk desk, Buyer buyer) {
        var path = approvals.of(desk.store(), buyer.actor());
        if (!path.wanted()) {
            return desk.text("see.approval.none");
        }
        return path.approvers().isEmpty()
                ? desk.text("see.approval.nobody")
                : desk.text("see.approval.by", String.join(", ", path.approvers()));
    }
}
