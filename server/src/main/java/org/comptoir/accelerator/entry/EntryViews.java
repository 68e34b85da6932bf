package org.comptoir.accelerator.entry;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.engine.money.Money;
import org.comptoir.members.Actor;
import org.comptoir.members.Organization;
import org.comptoir.members.Organizations;
import org.comptoir.ordering.CartView;
import org.comptoir.ordering.Checkout;
import org.comptoir.ordering.CheckoutView;
import org.comptoir.ordering.Refused;
import org.comptoir.platform.page.Choice;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.stores.Store;
import org.comptoir.trading.buying.Entitlements;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Puts what is put together for a buyer into words.
@Component
class EntryViews {
    private final Checkout checkout;
    private final Entitlements entitlements;
    private final Organizations organizations;
    private final Clock clock;

    EntryViews(
            Checkout checkout,
            Entitlements entitlements,
            Organizations organizations,
            Clock clock) {
        this.checkout = checkout;
        this.entitlements = entitlements;
        this.organizations = organizations;
        this.clock = clock;
    }

    /// What one has typed, and what is wrong with it.
    record Typed(Map<String, String> entered, Map<String, String> wrong) {
        static final Typed NOTHING = new Typed(Map.of(), Map.of());
    }

    EntryView of(Desk desk, Actor buyer, Typed typed) {
        var mode = typed.entered().getOrDefault("shippingMode", "");
        var view = checkout.view(desk.store(), buyer, mode);
        var cart = view.cart();
        var contracts = contracts(desk, buyer);
        return new EntryView(
                buyer.logonId(),
                banner(desk, buyer),
                view,
                cart.lines().stream().map(it -> line(desk, buyer, it, contracts)).toList(),
                desk.store().contractChoice() == Store.ContractChoice.ORDER,
                contracts,
                currencies(desk, cart),
                shipping(desk, view, mode),
                cart.obstacles().stream().map(it -> words(desk, it)).toList(),
                limits(desk, view),
                UUID.randomUUID().toString(),
                typed.entered(),
                typed.wrong());
    }

    private Notice banner(Desk desk, Actor buyer) {
        var unit =
                buyer.organization()
                        .flatMap(organizations::find)
                        .map(Organization::displayName)
                        .orElse("");
        return new Notice(
                Tone.WARNING,
                desk.text("entry.banner", buyer.displayName(), unit),
                desk.text("entry.banner.text", desk.actor().displayName()),
                desk.text("entry.other"),
                desk.at("orders/new"));
    }

    private List<Choice> contracts(Desk desk, Actor buyer) {
        return entitlements.eligible(buyer, desk.store(), clock.instant()).stream()
                .map(it -> Choice.of(it.label().key().toString(), it.label().name(), false))
                .toList();
    }

    private static EntryView.Line line(
            Desk desk, Actor buyer, CartView.Line line, List<Choice> contracts) {
        var under = line.contract().id().toString();
        var why =
                UriComponentsBuilder.fromPath(desk.at("explain"))
                        .queryParam("part", "{part}")
                        .queryParam("buyer", "{buyer}")
                        .queryParam("quantity", "{quantity}")
                        .buildAndExpand(
                                line.partNumber(),
                                buyer.logonId(),
                                plain(line.quantity().decimal()))
                        .encode()
                        .toUriString();
        return new EntryView.Line(
                line.number(),
                line.partNumber(),
                line.name(),
                plain(line.quantity().decimal()),
                money(desk, line.unitPrice()),
                line.listPrice().equals(line.unitPrice()) ? "" : money(desk, line.listPrice()),
                money(desk, line.amount()),
                line.contract().name() + " " + line.contract().version(),
                contracts.stream()
                        .map(it -> Choice.of(it.value(), it.label(), it.value().equals(under)))
                        .toList(),
                line.marks().stream()
                        .map(it -> desk.words().said("cart.mark." + it.code(), it.arguments()))
                        .toList(),
                why);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String money(Desk desk, Optional<Money> money) {
        return money.map(desk.words()::money).orElse("–");
    }

    private static List<Choice> currencies(Desk desk, CartView cart) {
        return desk.store().currencies().size() < 2
                ? List.of()
                : desk.store().currencies().stream()
                        .map(it ->
                                Choice.of(
                                        it.getCurrencyCode(),
                                        it.getCurrencyCode(),
                                        it.equals(cart.currency())))
                        .toList();
    }

    private static List<Choice> shipping(Desk desk, CheckoutView view, String chosen) {
        return view.shipping().stream()
                .map(it -> {
                    var unknown = it.collectedByCarrier() ? "collect" : "unknown";
                    var charge =
                            it.charge()
                                    .map(desk.words()::money)
                                    .orElseGet(() -> desk.text("cart.shipping." + unknown));
                    var id = it.mode().id().toString();
                    return Choice.of(id, it.mode().name() + " · " + charge, id.equals(chosen));
                })
                .toList();
    }

    /// What the buyer's counters leave, and who will have to approve.
    private static List<String> limits(Desk desk, CheckoutView view) {
        var limits = new ArrayList<String>();
        view.credit()
                .map(it -> desk.text("entry.credit", desk.words().money(it.left())))
                .ifPresent(limits::add);
        view.purchaseOrder().ceilings().stream()
                .map(it -> desk.text("entry.ceiling", it.number(), desk.words().money(it.left())))
                .forEach(limits::add);
        var approval = view.cart().approval();
        if (approval.needed()) {
            limits.add(desk.text("entry.approval", String.join(", ", approval.approvers())));
        }
        view.cart().warnings().stream().map(it -> words(desk, it)).forEach(limits::add);
        return limits;
    }

    static String words(Desk desk, Refused refused) {
        return desk.words().said("problem." + refused.code(), refused.arguments());
    }
}
