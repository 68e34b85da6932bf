package org.comptoir.storefront.account.contract;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.ordering.CommitmentMeter;
import org.comptoir.ordering.buyer.AccountLimits;
import org.comptoir.ordering.counter.NumberReport;
import org.comptoir.platform.page.Meter;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.storefront.Visit;
import org.comptoir.trading.account.ContractFacts;
import org.comptoir.trading.condition.Conditions;
import org.comptoir.trading.condition.PaymentChoice;
import org.comptoir.trading.condition.ShippingChoice;
import org.jspecify.annotations.Nullable;

/// What a contract says, in a buyer's words.
record ContractWords(Visit visit) {
    private static final int NEARLY_USED = 90;
    private static final Map<String, String> KINDS =
            Map.of(
                    "application/pdf", "pdf",
                    "text/html", "page",
                    "text/plain", "text",
                    "application/zip", "archive");

    BuyerContract of(ContractFacts.Facts facts, List<CommitmentMeter> commitments) {
        return new BuyerContract(
                facts.id().toString(),
                facts.name(),
                facts.version(),
                period(facts.start(), facts.end()),
                facts.isDefault()
                        ? visit.text("account.general")
                        : facts.description().orElseGet(() -> visit.text("account.own")),
                inUse(facts),
                says(facts.conditions()),
                commitments.stream()
                        .filter(it -> isOf(it, facts))
                        .map(visit.words()::commitment)
                        .toList(),
                facts.papers().stream().map(this::paper).toList());
    }

    private static boolean isOf(CommitmentMeter meter, ContractFacts.Facts facts) {
        return meter.commitment().contract().equals(facts.id());
    }

    private boolean inUse(ContractFacts.Facts facts) {
        var chosen = visit.browsing().contracts();
        return chosen.isEmpty() || chosen.contains(facts.id());
    }

    private String period(Optional<Instant> start, Optional<Instant> end) {
        var from = start.map(visit.page().formats()::day);
        var until = end.map(it -> visit.page().formats().day(it.minusSeconds(1)));
        if (from.isPresent() && until.isPresent()) {
            return visit.text("my.contract.period", from.get(), until.get());
        }
        return until.map(it -> visit.text("my.contract.until", it))
                .or(() -> from.map(it -> visit.text("my.contract.since", it)))
                .orElseGet(() -> visit.text("my.contract.open"));
    }

    private List<BuyerContract.Says> says(Conditions conditions) {
        var locale = visit.page().formats().locale();
        return List.of(
                        line("payments", payments(conditions, locale)),
                        line("shipping", shipping(conditions, locale)),
                        line("addresses", addresses(conditions)),
                        line("approval", approval(conditions)),
                        line("po", purchaseOrders(conditions)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<BuyerContract.Says> line(String key, @Nullable String words) {
        return Optional.ofNullable(words)
                .filter(it -> !it.isEmpty())
                .map(it -> new BuyerContract.Says(visit.text("my.contract." + key), it));
    }

    private static String payments(Conditions conditions, Locale locale) {
        return String.join(
                " · ",
                conditions.payments().stream()
                        .map((PaymentChoice it) -> it.displayName(locale))
                        .distinct()
                        .toList());
    }

    private static String shipping(Conditions conditions, Locale locale) {
        return String.join(
                " · ",
                conditions.shippingModes().stream()
                        .map((ShippingChoice it) -> it.displayName(locale))
                        .distinct()
                        .toList());
    }

    private @Nullable String purchaseOrders(Conditions conditions) {
        return conditions.needsPurchaseOrder() ? visit.text("my.contract.po.needed") : null;
    }

    private static String addresses(Conditions conditions) {
        return String.join(", ", conditions.shipTo().stream().map(it -> it.nickName()).toList());
    }

    private @Nullable String approval(Conditions conditions) {
        return conditions.approvalThresholds().stream()
                .min(Money::compareTo)
                .map(it -> visit.text("my.contract.approval.from", visit.words().money(it)))
                .orElse(null);
    }

    private BuyerContract.Paper paper(ContractFacts.Paper paper) {
        return new BuyerContract.Paper(
                paper.name(),
                paper.kind().map(this::kind).orElse(""),
                paper.place(),
                paper.address().orElse(null));
    }

    private String kind(String type) {
        var known = KINDS.get(type.toLowerCase(Locale.ROOT));
        if (known != null) {
            return visit.text("my.paper." + known);
        }
        return type.startsWith("image/") ? visit.text("my.paper.picture") : type;
    }

    BuyerContract.Account account(AccountLimits.Limits limits) {
        return new BuyerContract.Account(
                limits.account(),
                limits.credit().map(visit.words()::credit).orElse(null),
                limits.purchaseOrders().stream().flatMap(it -> limited(it).stream()).toList(),
                limits.purchaseOrders().stream()
                        .filter(it -> it.limit().isEmpty())
                        .map(this::open)
                        .toList());
    }

    private Optional<Meter> limited(NumberReport.Line line) {
        return line.limit().map(limit -> limited(line, limit));
    }

    private Meter limited(NumberReport.Line line, Money limit) {
        var words = visit.words();
        var left = line.left().orElse(limit);
        int percent = percent(limit.minus(left), limit);
        return new Meter(
                visit.text("my.contract.po.number", line.number()),
                visit.text("checkout.left-of", words.money(left), words.money(limit)),
                percent,
                percent >= NEARLY_USED ? Tone.WARNING : Tone.INFO,
                null);
    }

    private BuyerContract.Says open(NumberReport.Line line) {
        var used = line.used().map(visit.words()::money);
        return new BuyerContract.Says(
                visit.text("my.contract.po.open", line.number()),
                used.map(it -> visit.text("my.contract.po.used", it, line.orders()))
                        .orElseGet(() -> visit.text("my.contract.po.unused")));
    }

    private static int percent(Money part, Money whole) {
        return whole.hundredThousandths() == 0
                ? 100
                : (int) (part.hundredThousandths() * 100.0 / whole.hundredThousandths());
    }
}
