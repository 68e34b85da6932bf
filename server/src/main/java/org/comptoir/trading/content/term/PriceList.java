package org.comptoir.trading.content.term;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.value.Exact;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.Text;

/// A price list with its offers, inside a custom price-list term or on its own in a package.
public record PriceList(
        String name,
        Optional<String> description,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal precedence,
        Type type,
        Optional<MemberRef.Organization> owner,
        List<Offer> offers) {
    public PriceList {
        Text.name("name of the price list", name);
        description.ifPresent(text -> Text.any("description of the price list", text));
        precedence = Exact.precedence(precedence);
        offers = List.copyOf(offers);
    }

    /// Custom, extended or standard; `toString` gives the letter of the file.
    public enum Type {
        C,
        E,
        S
    }
}
