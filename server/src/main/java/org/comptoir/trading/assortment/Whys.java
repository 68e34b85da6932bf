package org.comptoir.trading.assortment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.engine.entitlement.Arithmetic;
import org.comptoir.engine.entitlement.ContractLabel;
import org.comptoir.engine.entitlement.Explanation;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.engine.entitlement.TermLabel;
import org.comptoir.engine.entitlement.kit.KitExplanation;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Formats;
import org.comptoir.trading.kit.KitWords;

/// Puts an explanation of the engine into the reader's language.
public final class Whys {
    private final Texts texts;
    private final Locale locale;
    private final Formats formats;
    private final Optional<UUID> defaultContract;

    public Whys(Texts texts, Formats formats, Optional<UUID> defaultContract) {
        this.texts = texts;
        this.locale = formats.locale();
        this.formats = formats;
        this.defaultContract = defaultContract;
    }

    public Why of(Explanation explanation) {
        return switch (explanation.decision()) {
            case Offer offer ->
                    new Why(
                            sentence(offer),
                            explanation
                                    .arithmetic()
                                    .map(it -> arithmetic(offer, it))
                                    .orElse(List.of()),
                            candidates(explanation));
            case Refusal refusal -> new Why(sentence(refusal), List.of(), candidates(explanation));
        };
    }

    /// The same of a kit: what each component adds, what was not chosen for it, then the contracts
    /// and configurations that lost.
    public Why of(KitExplanation explanation) {
        var words = new KitWords(texts, formats);
        var decision = explanation.decision();
        var notChosen =
                explanation.candidates().stream()
                        .filter(it -> it.loss().isEmpty())
                        .flatMap(it -> words.notChosen(it.components()).stream())
                        .map(this::notChosen);
        var lost =
                explanation.candidates().stream()
                        .filter(it -> it.loss().isPresent())
                        .map(this::lost);
        var others = explanation.losers().stream().map(this::candidate);
        return new Why(
                words.sentence(decision),
                words.arithmetic(decision),
                Stream.of(notChosen, lost, others).flatMap(it -> it).distinct().toList());
    }

    private Why.Candidate notChosen(KitWords.NotChosen it) {
        var loss = it.rejected().loss();
        return new Why.Candidate(
                it.partNumber(),
                null,
                null,
                it.price().orElse(null),
                it.change().orElse(null),
                loss.code(),
                loss.rule(),
                text("loss." + loss.code()));
    }

    private Why.Candidate lost(KitExplanation.Candidate it) {
        var loss = it.loss().orElseThrow();
        return new Why.Candidate(
                name(it.contract()),
                it.contract().version(),
                null,
                it.unitPrice().map(this::money).orElse(null),
                null,
                loss.code(),
                loss.rule(),
                text("loss." + loss.code()));
    }

    private String sentence(Offer offer) {
        var price = money(offer.unitPrice());
        var contract = name(offer.contract());
        var tier =
                offer.row()
                        .minimum()
                        .filter(least -> least.compareTo(Quantity.ONE) > 0)
                        .map(this::quantity);
        boolean general = defaultContract.filter(offer.contract().key()::equals).isPresent();
        if (general) {
            return tier.map(from -> text("why.default.tier", price, from))
                    .orElseGet(() -> text("why.default", price));
        }
        return tier.map(from -> text("why.contract.tier", price, contract, from))
                .orElseGet(() -> text("why.contract", price, contract));
    }

    private String sentence(Refusal refusal) {
        var part = refusal.partNumber();
        return switch (refusal.reason()) {
            case NOT_ENTITLED, CHOOSE_A_SKU -> text("why." + refusal.reason().code(), part);
            case BELOW_MINIMUM_QUANTITY, ABOVE_MAXIMUM_QUANTITY ->
                    text(
                            "why." + refusal.reason().code(),
                            part,
                            refusal.bound().map(this::quantity).orElse("?"));
            case NO_PRICE_IN_CURRENCY ->
                    text("why.no-price-in-currency", part, refusal.currency().getCurrencyCode());
        };
    }

    private List<String> arithmetic(Offer offer, Arithmetic reckoned) {
        var list = money(reckoned.listPrice());
        var price = money(reckoned.unitPrice());
        var steps = new ArrayList<String>();
        steps.add(text("why.list", offer.list(), list));
        if (reckoned.exact().compareTo(reckoned.unitPrice().amount()) != 0) {
            var exact = formats.number(reckoned.exact());
            steps.add(text("why.rounded", list, percentage(reckoned.adjustment()), exact, price));
        } else if (!reckoned.adjustment().equals(Percentage.ZERO)) {
            steps.add(text("why.adjusted", list, percentage(reckoned.adjustment()), price));
        }
        return steps;
    }

    /// What had a price first; what reads the same stands once.
    private List<Why.Candidate> candidates(Explanation explanation) {
        return explanation.losers().stream()
                .map(this::candidate)
                .distinct()
                .sorted(Comparator.comparing(candidate -> candidate.price() == null))
                .toList();
    }

    private Why.Candidate candidate(Explanation.Loser loser) {
        boolean visible = !loser.contract().equals(Explanation.GENERAL_TERMS);
        return new Why.Candidate(
                source(loser),
                visible ? loser.contract().version() : null,
                loser.list().orElse(null),
                loser.unitPrice().map(this::money).orElse(null),
                loser.adjustment()
                        .filter(it -> !it.equals(Percentage.ZERO))
                        .map(this::percentage)
                        .orElse(null),
                loser.loss().code(),
                loser.loss().rule(),
                text("loss." + loser.loss().code()));
    }

    /// The contract, and the one it refers to where the condition stands there.
    private String source(Explanation.Loser loser) {
        var contract = name(loser.contract());
        return loser.term()
                .map(TermLabel::contract)
                .filter(other -> !other.equals(loser.contract()))
                .map(other -> contract + " · " + name(other))
                .orElse(contract);
    }

    private String name(ContractLabel contract) {
        return contract.equals(Explanation.GENERAL_TERMS)
                ? text("why.general-terms")
                : contract.name();
    }

    private String percentage(Percentage change) {
        var percent = formats.percent(change.decimal().abs());
        return (change.hundredThousandths() < 0 ? "−\u202f" : "+\u202f") + percent;
    }

    private String money(Money amount) {
        return formats.money(amount.amount(), amount.currency());
    }

    private String quantity(Quantity quantity) {
        return formats.number(quantity.decimal());
    }

    private String text(String key, Object... arguments) {
        return texts.in(locale, key, arguments);
    }
}
