package org.comptoir.accelerator.term;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.accelerator.Words;
import org.comptoir.platform.page.Page;
import org.comptoir.trading.content.term.AccountTerm;
import org.comptoir.trading.content.term.CatalogSelection;
import org.comptoir.trading.content.term.OrderTerm;
import org.comptoir.trading.content.term.PaymentTerm;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductTerm;
import org.comptoir.trading.content.term.ReturnTerm;
import org.comptoir.trading.content.term.ShippingTerm;
import org.comptoir.trading.content.term.SiteTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.AddressRef;
import org.comptoir.trading.content.value.FulfillmentCenterRef;
import org.comptoir.trading.content.value.MonetaryAmount;
import org.comptoir.trading.content.value.PolicyRef;

/// One sentence for each term (docs/rules.md §3), in the reader's language.
record TermSentences(Page page) {
    String of(Term term) {
        return switch (term) {
            case PriceTerm price -> price(price);
            case ProductTerm product -> product(product);
            case ShippingTerm shipping -> shipping(shipping);
            case PaymentTerm(_, var methods) -> text("payment", list(methods, TermSentences::name));
            case ReturnTerm returns -> returns(returns);
            case AccountTerm account -> account(account);
            case OrderTerm order -> order(order);
            case SiteTerm(var header, var type) -> text("site", type, header.properties().size());
        };
    }

    private String price(PriceTerm term) {
        return switch (term) {
            case PriceTerm.MasterCatalog(_, var percent) -> text("master", level(percent));
            case PriceTerm.WholeList(_, var policy, var percent) ->
                    text("list", policy.name(), level(percent));
            case PriceTerm.Selective(_, var policy, var sets) ->
                    text("selective", policy.name(), sets.size());
            case PriceTerm.CustomList(_, var list) -> text("custom", list.offers().size());
            case PriceTerm.Filtering(_, _, var selection) -> filtering(selection);
            case PriceTerm.ConfiguredKits(_, _, _, var kits) -> text("kits", kits.size());
            case PriceTerm.PriceRule(_, var rule, var start, var end) ->
                    text("rule", rule.id(), new Words(page).period(start, end));
        };
    }

    private String filtering(CatalogSelection selection) {
        var level = level(Optional.of(selection.signedPercentage()));
        long includes =
                selection.marks().stream()
                        .filter(it -> it.type() == CatalogSelection.Type.INCLUDE)
                        .count();
        long excludes = selection.marks().size() - includes;
        return selection.includeEntireCatalog()
                ? text("filter.all", level, includes, excludes)
                : text("filter.some", includes, excludes);
    }

    private String product(ProductTerm term) {
        return switch (term) {
            case ProductTerm.Inclusion(_, var policy) -> text("only", policy.name());
            case ProductTerm.CustomInclusion(_, var set) -> text("only", set.name());
            case ProductTerm.Exclusion(_, var policy) -> text("never", policy.name());
            case ProductTerm.CustomExclusion(_, var set) -> text("never", set.name());
            case ProductTerm.CatalogFilter(_, var filter) -> text("catalog-filter", filter.id());
        };
    }

    private String shipping(ShippingTerm term) {
        return switch (term) {
            case ShippingTerm.Mode(_, var policies) ->
                    text("modes", list(policies, PolicyRef::name));
            case ShippingTerm.Charge(_, var policy) -> text("charge", policy.name());
            case ShippingTerm.ShipToAddress(_, var addresses) ->
                    text("addresses", list(addresses, AddressRef::nickName));
            case ShippingTerm.ChargeAdjustment(_, var change, _, var targets, var mode) ->
                    text(
                            "charge-change",
                            change(change),
                            targets.size(),
                            mode.map(PolicyRef::name).orElse(""));
            case ShippingTerm.Fulfillment(_, var centers) ->
                    text("centers", list(centers, FulfillmentCenterRef::name));
            case ShippingTerm.HandlingCharge(_, var charge, _, _, var free) ->
                    text(free ? "handling.first-free" : "handling", money(charge));
        };
    }

    private String change(ShippingTerm.Change change) {
        return switch (change) {
            case ShippingTerm.ByPercentage(var percent) -> new Words(page).change(percent);
            case ShippingTerm.ByAmount(var amount) -> money(amount);
        };
    }

    private String returns(ReturnTerm term) {
        return switch (term) {
            case ReturnTerm.Charge(_, var charge, var approval) ->
                    text("return", charge.name(), approval.map(PolicyRef::name).orElse("–"));
            case ReturnTerm.RefundPayment(_, var policies) ->
                    text("refund", list(policies, PolicyRef::name));
        };
    }

    private String account(AccountTerm term) {
        return switch (term) {
            case AccountTerm.Invoice(_, var delivery, _) ->
                    text("invoice", page.text("invoice." + delivery));
            case AccountTerm.BlanketOrder(_, var number) -> text("po.blanket", number);
            case AccountTerm.LimitedOrder(_, var number, var limit) ->
                    text("po.limited", number, money(limit));
            case AccountTerm.IndividualOrder(_, var once) ->
                    text(once ? "po.individual.once" : "po.individual");
            case AccountTerm.DisplayCustomization(_, _, var position, var logos, var texts) ->
                    text("display", position, logos.size() + texts.size());
            case AccountTerm.AddressBook(_, var usage, _, _, _) ->
                    text("address-book." + usage, books((AccountTerm.AddressBook) term));
        };
    }

    private String books(AccountTerm.AddressBook term) {
        var books = new java.util.ArrayList<String>();
        if (term.personal()) {
            books.add(page.text("address-book.personal"));
        }
        if (term.parentOrganization()) {
            books.add(page.text("address-book.parent"));
        }
        if (term.accountHolder()) {
            books.add(page.text("address-book.holder"));
        }
        return books.isEmpty() ? "–" : String.join(", ", books);
    }

    private String order(OrderTerm term) {
        return switch (term) {
            case OrderTerm.RightToBuy(_, var total) -> text("right", money(total));
            case OrderTerm.ObligationToBuy(_, var total, var days) ->
                    days.map(it -> text("obligation.days", money(total), it))
                            .orElseGet(() -> text("obligation", money(total)));
            case OrderTerm.Approval(_, var threshold) -> text("approval", money(threshold));
            case OrderTerm.LineAttributes(_, var product, var attributes) ->
                    text(
                            "attributes",
                            attributes.size(),
                            product.map(it -> it.partNumber()).orElse(""));
            case OrderTerm.Comment(_, var comment) -> text("comment", comment);
            case OrderTerm.ReferralInterface(_, var policy) -> text("referral", policy.name());
        };
    }

    private static String name(PaymentTerm.Method method) {
        return method.displayName().orElse(method.policy().name());
    }

    /// Above, below or at the list price.
    private String level(Optional<BigDecimal> percent) {
        int sign = percent.map(BigDecimal::signum).orElse(0);
        if (sign == 0) {
            return page.text("term.level.list");
        }
        var amount = page.formats().percent(percent.orElseThrow().abs());
        return page.text(sign < 0 ? "term.level.below" : "term.level.above", amount);
    }

    String money(MonetaryAmount amount) {
        return page.formats().money(amount.value(), Currency.getInstance(amount.currency()));
    }

    private static <T> String list(List<T> all, java.util.function.Function<T, String> name) {
        return all.isEmpty() ? "–" : String.join(", ", all.stream().map(name).toList());
    }

    private String text(String key, Object... arguments) {
        return page.text("term.says." + key, arguments);
    }
}
