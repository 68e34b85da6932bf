package org.comptoir.trading.file;

import static org.comptoir.engine.policy.PolicyType.INVOICE_FORMAT;
import static org.comptoir.engine.policy.PolicyType.PAYMENT;
import static org.comptoir.engine.policy.PolicyType.PRICE;
import static org.comptoir.engine.policy.PolicyType.PRODUCT_SET;
import static org.comptoir.engine.policy.PolicyType.REFERRAL_INTERFACE;
import static org.comptoir.engine.policy.PolicyType.RETURN_APPROVAL;
import static org.comptoir.engine.policy.PolicyType.RETURN_CHARGE;
import static org.comptoir.engine.policy.PolicyType.RETURN_PAYMENT;
import static org.comptoir.engine.policy.PolicyType.SHIPPING_CHARGE;
import static org.comptoir.engine.policy.PolicyType.SHIPPING_MODE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.AccountState;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.ContractKind;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.ContractUsage;
import org.comptoir.trading.content.term.AccountTerm;
import org.comptoir.trading.content.term.KitConfiguration;
import org.comptoir.trading.content.term.OrderTerm;
import org.comptoir.trading.content.term.PaymentTerm;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductTerm;
import org.comptoir.trading.content.term.ReturnTerm;
import org.comptoir.trading.content.term.ShippingTerm;
import org.comptoir.trading.content.term.SiteTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.term.TermHeader;
import org.comptoir.trading.content.value.AccountRef;
import org.comptoir.trading.content.value.CatalogFilterRef;
import org.comptoir.trading.content.value.ContractRef;
import org.comptoir.trading.content.value.PriceRuleRef;
import org.comptoir.trading.content.value.Property;

/// Contracts and accounts at random, with every kind of term.
final class RandomContent extends RandomPrices {
    RandomContent(long seed) {
        super(seed);
    }

    ContractContent wholeContract() {
        return new ContractContent(
                constant(ContractKind.class),
                contract(),
                constant(ContractState.class),
                constant(ContractUsage.class),
                random.nextBoolean(),
                maybe(this::text),
                maybe(this::time),
                Optional.empty(),
                some(3, this::participant),
                some(2, this::description),
                maybe(() -> new AccountRef(text(), organization())),
                some(2, this::attachment),
                some(2, () -> new ContractRef(contract())),
                terms(),
                maybe(this::store));
    }

    AccountContent wholeAccount() {
        return new AccountContent(
                new AccountRef(text(), organization()),
                constant(AccountState.class),
                random.nextBoolean(),
                maybe(this::text),
                random.nextBoolean(),
                maybe(this::text),
                some(3, this::participant),
                some(2, this::description),
                maybe(this::store),
                terms());
    }

    /// Every kind of term once.
    List<Term> terms() {
        Stream<Supplier<? extends Term>> kinds =
                Stream.of(prices(), products(), shipping(), orders(), accounts())
                        .flatMap(List::stream);
        return kinds.<Term>map(Supplier::get).toList();
    }

    private List<Supplier<? extends Term>> prices() {
        return List.of(
                () -> new PriceTerm.MasterCatalog(header(), maybe(this::percentage)),
                () -> new PriceTerm.WholeList(header(), policy(PRICE), maybe(this::percentage)),
                () -> new PriceTerm.Selective(header(), policy(PRICE), oneTo(2, this::adjustment)),
                () -> new PriceTerm.CustomList(header(), list()),
                () -> new PriceTerm.Filtering(header(), maybe(() -> policy(PRICE)), filter()),
                () ->
                        new PriceTerm.ConfiguredKits(
                                header(),
                                random.nextBoolean(),
                                maybe(this::organization),
                                some(
                                        2,
                                        () ->
                                                new KitConfiguration(
                                                        product(), some(2, this::block)))),
                () ->
                        new PriceTerm.PriceRule(
                                header(),
                                new PriceRuleRef(text()),
                                maybe(this::time),
                                Optional.empty()));
    }

    private List<Supplier<? extends Term>> products() {
        return List.of(
                () -> new ProductTerm.Inclusion(header(), policy(PRODUCT_SET)),
                () -> new ProductTerm.Exclusion(header(), policy(PRODUCT_SET)),
                () -> new ProductTerm.CustomInclusion(header(), set()),
                () -> new ProductTerm.CustomExclusion(header(), set()),
                () -> new ProductTerm.CatalogFilter(header(), new CatalogFilterRef(text())),
                () -> new SiteTerm(siteHeader(), "RebateTC"));
    }

    private List<Supplier<? extends Term>> shipping() {
        return List.of(
                () -> new ShippingTerm.Mode(header(), oneTo(2, () -> policy(SHIPPING_MODE))),
                () -> new ShippingTerm.Charge(header(), policy(SHIPPING_CHARGE)),
                () -> new ShippingTerm.ShipToAddress(header(), oneTo(2, this::address)),
                () ->
                        new ShippingTerm.ChargeAdjustment(
                                header(),
                                random.nextBoolean()
                                        ? new ShippingTerm.ByAmount(amount())
                                        : new ShippingTerm.ByPercentage(BigDecimal.valueOf(-100)),
                                maybe(this::catalog),
                                some(2, this::selection),
                                maybe(() -> policy(SHIPPING_MODE))),
                () -> new ShippingTerm.Fulfillment(header(), oneTo(3, this::center)),
                () ->
                        new ShippingTerm.HandlingCharge(
                                header(),
                                amount(),
                                maybe(this::amount),
                                maybe(this::percentage),
                                random.nextBoolean()),
                () ->
                        new ReturnTerm.Charge(
                                header(),
                                policy(RETURN_CHARGE),
                                maybe(() -> policy(RETURN_APPROVAL))),
                () ->
                        new ReturnTerm.RefundPayment(
                                header(), oneTo(2, () -> policy(RETURN_PAYMENT))));
    }

    private List<Supplier<? extends Term>> orders() {
        return List.of(
                () -> new OrderTerm.RightToBuy(header(), amount()),
                () -> new OrderTerm.ObligationToBuy(header(), amount(), maybe(() -> 30)),
                () -> new OrderTerm.Approval(header(), amount()),
                () ->
                        new OrderTerm.LineAttributes(
                                header(), maybe(this::product), some(2, this::attribute)),
                () -> new OrderTerm.Comment(header(), text()),
                () -> new OrderTerm.ReferralInterface(header(), policy(REFERRAL_INTERFACE)));
    }

    private List<Supplier<? extends Term>> accounts() {
        return List.of(
                () ->
                        new AccountTerm.Invoice(
                                header(),
                                constant(AccountTerm.Delivery.class),
                                maybe(() -> policy(INVOICE_FORMAT))),
                () -> new AccountTerm.BlanketOrder(header(), text()),
                () -> new AccountTerm.LimitedOrder(header(), text(), amount()),
                () -> new AccountTerm.IndividualOrder(header(), random.nextBoolean()),
                () ->
                        new AccountTerm.DisplayCustomization(
                                header(),
                                1,
                                random.nextInt(5),
                                some(
                                        2,
                                        () ->
                                                new AccountTerm.Logo(
                                                        maybe(this::text), attachment())),
                                some(2, () -> new AccountTerm.Note(maybe(this::text), text()))),
                () ->
                        new AccountTerm.AddressBook(
                                header(),
                                constant(AccountTerm.Usage.class),
                                random.nextBoolean(),
                                random.nextBoolean(),
                                random.nextBoolean()),
                () -> new PaymentTerm(header(), oneTo(2, this::method)));
    }

    private PaymentTerm.Method method() {
        return new PaymentTerm.Method(
                policy(PAYMENT), maybe(this::address), maybe(this::text), some(2, this::attribute));
    }

    private TermHeader siteHeader() {
        return header().with(List.of(new Property("rebatePercent", decimal(9).toPlainString())));
    }
}
