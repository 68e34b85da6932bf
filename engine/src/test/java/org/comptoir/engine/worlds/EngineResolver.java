package org.comptoir.engine.worlds;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.stream.Collectors;
import org.comptoir.engine.entitlement.ContractBook;
import org.comptoir.engine.entitlement.ContractLabel;
import org.comptoir.engine.entitlement.Decision;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.entitlement.Explanation;
import org.comptoir.engine.entitlement.Explanation.Loser;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.PricePage;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.engine.entitlement.kit.KitOffer;
import org.comptoir.engine.entitlement.kit.KitPrices;
import org.comptoir.engine.entitlement.kit.KitRefusal;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;

/// Asks the engine, in the words of [Answer], and checks on the way that its ways of asking agree
/// with each other.
public final class EngineResolver implements Resolver {
    private final ContractBook book;
    private final PricePage page = new PricePage(1);

    public EngineResolver(World world) {
        book = new Translation(world).book();
    }

    @Override
    public Answer answer(Question question) {
        var chosen = question.chosen().stream().map(Translation::id).collect(Collectors.toSet());
        var entitlement =
                book.entitlementOf(
                        Translation.buyer(question), Translation.instant(question.at()), chosen);
        int entry = book.catalog().find(question.part()).orElseThrow();
        var quantity = new Quantity(question.quantity() * 10_000L);
        var currency = Currency.getInstance(question.currency());
        var explanation = entitlement.explain(entry, quantity, currency);
        var decision = entitlement.decide(entry, quantity, currency);
        requireSame(decision, explanation.decision());
        requireSame(decision, onPage(entitlement, entry, decision, quantity, currency));
        requireSame(entitlement.isTradable(entry), entitlement.tradable().contains(entry));
        return new Answer(
                entitlement.isTradable(entry),
                words(decision),
                seen(explanation.forBuyer().decision()),
                explanation.losers().stream()
                        .filter(EngineResolver::isCandidate)
                        .map(this::words)
                        .sorted()
                        .toList(),
                listing(entitlement, entry, currency),
                question.kit().map(it -> kit(entitlement, it, quantity, currency)).orElse(""));
    }

    private String kit(
            Entitlement entitlement, Question.Kit asked, Quantity quantity, Currency currency) {
        var kit = Translation.kit(asked);
        var prices = new KitPrices(entitlement);
        var decision = prices.decide(kit, quantity, currency);
        requireSame(decision, prices.explain(kit, quantity, currency).decision());
        return switch (decision) {
            case KitOffer it ->
                    "%s %s by %s #%d"
                            .formatted(
                                    name(it.contract()),
                                    amount(it.unitPrice()),
                                    name(it.term().contract()),
                                    it.term().sequence());
            case KitRefusal it ->
                    it.reason().code() + it.component().map(part -> " " + part).orElse("");
        };
    }

    private static boolean isCandidate(Loser loser) {
        return switch (loser.loss()) {
            case PRICE_HIGHER,
                    LIST_OF_LOWER_PRECEDENCE,
                    TIE_LATER_CONTRACT,
                    TIE_LATER_TERM,
                    TIE_LATER_LIST ->
                    true;
            default -> false;
        };
    }

    private Object onPage(
            Entitlement entitlement,
            int entry,
            Decision decision,
            Quantity quantity,
            Currency currency) {
        entitlement.price(
                new int[] {entry}, new long[] {quantity.hundredThousandths()}, 1, currency, page);
        if (page.isPriced(0)
                && decision instanceof Offer offer
                && page.price(0).equals(offer.unitPrice())) {
            var label = entitlement.contracts().get(page.contract(0)).label();
            return label.equals(offer.contract()) ? decision : label;
        }
        return !page.isPriced(0)
                        && decision instanceof Refusal refusal
                        && refusal.reason() == page.reason(0)
                ? decision
                : page.isPriced(0);
    }

    private static void requireSame(Object one, Object other) {
        if (!one.equals(other)) {
            throw new IllegalStateException(
                    "The engine contradicts itself: " + one + " and " + other);
        }
    }

    private String listing(Entitlement entitlement, int entry, Currency currency) {
        entitlement.list(new int[] {entry}, 1, currency, page);
        return switch (entitlement.list(entry, currency)) {
            case Offer it -> {
                requireSame(it.unitPrice(), page.price(0));
                yield amount(it.unitPrice());
            }
            case Refusal it -> {
                requireSame(it.reason(), page.reason(0));
                yield "";
            }
        };
    }

    private String words(Decision decision) {
        return switch (decision) {
            case Offer it ->
                    words(
                            it.contract(),
                            it.unitPrice(),
                            it.term().contract(),
                            it.term().sequence(),
                            it.list(),
                            it.listPrice(),
                            it.row().precedence(),
                            it.adjustment());
            case Refusal it ->
                    it.reason().code()
                            + it.bound()
                                    .map(bound -> " " + bound.hundredThousandths() / 10_000)
                                    .orElse("");
        };
    }

    private String words(Loser it) {
        var term = it.term().orElseThrow();
        var row = it.row().orElseThrow();
        return words(
                it.contract(),
                it.unitPrice().orElseThrow(),
                term.contract(),
                term.sequence(),
                it.list().orElseThrow(),
                row.price(),
                row.precedence(),
                it.adjustment().orElseThrow());
    }

    private String words(
            ContractLabel contract,
            Money price,
            ContractLabel holder,
            int sequence,
            String list,
            Money listPrice,
            double precedence,
            Percentage adjustment) {
        return "%s %s by %s #%d from %s at %s precedence %d adjusted %s"
                .formatted(
                        name(contract),
                        amount(price),
                        name(holder),
                        sequence,
                        list,
                        new BigDecimal(listPrice.decimal()).stripTrailingZeros().toPlainString(),
                        (int) precedence,
                        adjustment);
    }

    private String amount(Money price) {
        return price.amount().setScale(book.rules().scale(price.currency())).toPlainString();
    }

    private static String name(ContractLabel contract) {
        return contract.equals(Explanation.GENERAL_TERMS)
                ? contract.name()
                : contract.name() + " " + contract.version();
    }

    private static String seen(Decision decision) {
        return decision instanceof Offer offer ? name(offer.term().contract()) : "";
    }
}
