package org.comptoir.trading.kit;

import java.util.List;
import java.util.Optional;
import org.comptoir.engine.entitlement.kit.KitDecision;
import org.comptoir.engine.entitlement.kit.KitExplanation.Choice;
import org.comptoir.engine.entitlement.kit.KitExplanation.Rejected;
import org.comptoir.engine.entitlement.kit.KitOffer;
import org.comptoir.engine.entitlement.kit.KitRefusal;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Formats;

/// Says in the reader's language what a kit costs, what each component adds, and what was not
/// chosen for it.
public record KitWords(Texts texts, Formats formats) {
    /// An amount or the percentage of a block that was not chosen.
    public record NotChosen(
            String partNumber,
            Optional<String> price,
            Optional<String> change,
            Rejected rejected) {}

    public String sentence(KitDecision decision) {
        return switch (decision) {
            case KitOffer it -> text("why.kit", money(it.unitPrice()), it.contract().name());
            case KitRefusal it ->
                    text("why.kit." + it.reason().code(), it.base(), it.component().orElse(""));
        };
    }

    /// One line for each component.
    public List<String> arithmetic(KitDecision decision) {
        return decision instanceof KitOffer offer
                ? offer.parts().stream().map(this::part).toList()
                : List.of();
    }

    private String part(KitOffer.Part part) {
        var quantity = number(part.quantity());
        var price = money(part.unitPrice());
        return part.fixed()
                ? text("why.kit.fixed", quantity, part.partNumber(), price, number(part.pieces()))
                : text(
                        "why.kit.percentage",
                        quantity,
                        part.partNumber(),
                        money(part.row().price()),
                        change(part.adjustment()),
                        price);
    }

    /// What the chosen configuration says besides of its components.
    public List<NotChosen> notChosen(List<Choice> components) {
        return components.stream()
                .flatMap(choice -> choice.rejected().stream().map(it -> notChosen(choice, it)))
                .toList();
    }

    private NotChosen notChosen(Choice choice, Rejected rejected) {
        return new NotChosen(
                choice.partNumber(),
                rejected.row().map(it -> money(it.price())),
                rejected.percentage().map(this::change),
                rejected);
    }

    private String change(Percentage change) {
        var percent = formats.percent(change.decimal().abs());
        return (change.hundredThousandths() < 0 ? "−\u202f" : "+\u202f") + percent;
    }

    private String money(Money amount) {
        return formats.money(amount.amount(), amount.currency());
    }

    private String number(Quantity quantity) {
        return formats.number(quantity.decimal());
    }

    private String text(String key, Object... arguments) {
        return texts.in(formats.locale(), key, arguments);
    }
}
