package org.comptoir.trading.file.export;

import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.term.AccountTerm;
import org.comptoir.trading.content.term.OrderTerm;
import org.comptoir.trading.content.term.PaymentTerm;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductTerm;
import org.comptoir.trading.content.term.ReturnTerm;
import org.comptoir.trading.content.term.ShippingTerm;
import org.comptoir.trading.content.term.SiteTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.MonetaryAmount;
import org.comptoir.trading.content.value.PolicyRef;

/// Writes terms; those about prices and products are left to `PriceTermWriter`.
final class TermWriter {
    private final XmlOut out;
    private final ValueWriter values;
    private final PriceTermWriter prices;

    TermWriter(XmlOut out, ValueWriter values) {
        this.out = out;
        this.values = values;
        this.prices = new PriceTermWriter(out, values);
    }

    void write(Term term) {
        switch (term) {
            case PriceTerm priceTerm -> prices.write(priceTerm);
            case ProductTerm productTerm -> prices.write(productTerm);
            case ShippingTerm shippingTerm -> shipping(shippingTerm);
            case PaymentTerm(_, var methods) -> term(term, () -> methods.forEach(this::method));
            case ReturnTerm returnTerm -> returns(returnTerm);
            case AccountTerm accountTerm -> account(accountTerm);
            case OrderTerm orderTerm -> order(orderTerm);
            case SiteTerm(_, var type) -> term(term, () -> out.attribute("type", type), () -> {});
        }
    }

    private void shipping(ShippingTerm term) {
        switch (term) {
            case ShippingTerm.Mode(_, var policies) -> term(term, () -> policies(policies));
            case ShippingTerm.Charge(_, var policy) -> term(term, () -> values.policy(policy));
            case ShippingTerm.ShipToAddress(_, var addresses) ->
                    term(term, () -> addresses.forEach(values::address));
            case ShippingTerm.ChargeAdjustment adjustment -> adjustment(adjustment);
            case ShippingTerm.Fulfillment(_, var centers) ->
                    term(term, () -> centers.forEach(values::center));
            case ShippingTerm.HandlingCharge charge -> handling(charge);
        }
    }

    private void adjustment(ShippingTerm.ChargeAdjustment term) {
        term(
                term,
                () -> {
                    switch (term.change()) {
                        case ShippingTerm.ByAmount(var amount) -> values.amount(amount);
                        case ShippingTerm.ByPercentage(var percent) -> values.percentage(percent);
                    }
                    term.catalog().ifPresent(values::catalog);
                    values.products(term.targets());
                    term.mode().ifPresent(values::policy);
                });
    }

    private void handling(ShippingTerm.HandlingCharge term) {
        term(
                term,
                () -> out.attribute("firstReleaseFree", term.firstReleaseFree()),
                () -> {
                    values.amountIn("HandlingCharge", term.charge());
                    if (term.maximum().isPresent() || term.maximumPercentage().isPresent()) {
                        out.element(
                                "MaximumHandlingCharge",
                                () -> {
                                    term.maximum().ifPresent(values::amount);
                                    term.maximumPercentage().ifPresent(values::percentage);
                                });
                    }
                });
    }

    private void method(PaymentTerm.Method method) {
        out.element(
                "PaymentMethod",
                () -> {
                    values.policy(method.policy());
                    method.billTo()
                            .ifPresent(address ->
                                    out.element("BillToAddress", () -> values.address(address)));
                    method.displayName()
                            .filter(name -> !name.isEmpty())
                            .ifPresent(name ->
                                    out.element(
                                            "PaymentMethodDisplayString",
                                            () -> out.attribute("name", name)));
                    method.attributes().forEach(values::attribute);
                });
    }

    private void returns(ReturnTerm term) {
        switch (term) {
            case ReturnTerm.Charge(_, var charge, var approval) ->
                    term(
                            term,
                            () -> {
                                values.policy(charge);
                                approval.ifPresent(values::policy);
                            });
            case ReturnTerm.RefundPayment(_, var policies) -> term(term, () -> policies(policies));
        }
    }

    private void account(AccountTerm term) {
        switch (term) {
            case AccountTerm.Invoice(_, var delivery, var format) ->
                    term(
                            term,
                            () -> out.attribute("deliveryMethod", delivery),
                            () -> format.ifPresent(values::policy));
            case AccountTerm.BlanketOrder(_, var number) ->
                    term(term, () -> out.attribute("PONumber", number), () -> {});
            case AccountTerm.LimitedOrder(_, var number, var limit) ->
                    term(
                            term,
                            () -> out.attribute("PONumber", number),
                            () -> values.amountIn("SpendingLimit", limit));
            case AccountTerm.IndividualOrder(_, var unique) ->
                    term(term, () -> out.attribute("checkUniqueness", unique), () -> {});
            case AccountTerm.DisplayCustomization display -> display(display);
            case AccountTerm.AddressBook book -> term(book, () -> addressBook(book), () -> {});
        }
    }

    private void display(AccountTerm.DisplayCustomization term) {
        term(
                term,
                () -> {
                    out.attribute("displayType", term.displayType());
                    out.attribute("indexNumber", term.position());
                },
                () -> {
                    for (AccountTerm.Logo logo : term.logos()) {
                        out.element(
                                "DisplayLogo",
                                () -> {
                                    out.text("locale", logo.locale());
                                    values.attachment(logo.attachment());
                                });
                    }
                    for (AccountTerm.Note note : term.texts()) {
                        out.element(
                                "DisplayText",
                                () -> {
                                    out.attribute("text", note.text());
                                    out.text("locale", note.locale());
                                });
                    }
                });
    }

    private void addressBook(AccountTerm.AddressBook book) {
        out.attribute("usage", book.usage());
        out.attribute("usePersonal", book.personal());
        out.attribute("useParentOrganization", book.parentOrganization());
        out.attribute("useAccountHolderOrganization", book.accountHolder());
    }

    private void order(OrderTerm term) {
        switch (term) {
            case OrderTerm.RightToBuy(_, var total) ->
                    term(term, () -> values.amountIn("AllowablePurchaseTotal", total));
            case OrderTerm.ObligationToBuy(_, var total, var days) -> obligation(term, total, days);
            case OrderTerm.Approval(_, var threshold) -> term(term, () -> values.amount(threshold));
            case OrderTerm.LineAttributes lines -> lineAttributes(lines);
            case OrderTerm.Comment(_, var comment) ->
                    term(term, () -> out.attribute("comment", comment), () -> {});
            case OrderTerm.ReferralInterface(_, var policy) ->
                    term(term, () -> values.policy(policy));
        }
    }

    private void obligation(OrderTerm term, MonetaryAmount total, Optional<Integer> days) {
        term(
                term,
                () -> days.ifPresent(number -> out.attribute("numberOfDays", number)),
                () -> values.amountIn("ObligatedPurchaseTotal", total));
    }

    private void lineAttributes(OrderTerm.LineAttributes term) {
        term(
                term,
                () ->
                        term.product()
                                .ifPresent(product ->
                                        out.attribute("skuNumber", product.partNumber())),
                () -> {
                    term.attributes().forEach(values::attribute);
                    term.product().ifPresent(product -> values.owner("SkuOwner", product.owner()));
                });
    }

    private void policies(List<PolicyRef> policies) {
        policies.forEach(values::policy);
    }

    private void term(Term term, Runnable children) {
        term(term, () -> {}, children);
    }

    private void term(Term term, Runnable attributes, Runnable children) {
        out.element(
                term.kind(),
                () -> {
                    attributes.run();
                    values.headerAttributes(term.header());
                    values.headerChildren(term.header());
                    children.run();
                });
    }
}
