package org.comptoir.trading.imports.read;

import java.util.List;
import java.util.stream.Collectors;
import org.comptoir.platform.Problem;
import org.comptoir.trading.content.term.Offer;
import org.comptoir.trading.content.term.PriceList;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.file.Located;
import org.comptoir.trading.file.Position;

/// A price list for the store, and what it names.
public record PriceItem(PriceList list, Position position, List<Located> references) {
    static PriceItem of(PriceList list, Position position, List<Located> around) {
        var products = list.offers().stream().map(Offer::product).collect(Collectors.toSet());
        return new PriceItem(
                list,
                position,
                around.stream()
                        .filter(it ->
                                it.reference() instanceof MemberRef
                                        || products.contains(it.reference()))
                        .toList());
    }

    /// Where the file first names what a problem is about, else where the list begins.
    public Position place(Problem problem) {
        return references.stream()
                .filter(it -> it.reference().describe().equals(problem.details().get("reference")))
                .findFirst()
                .map(Located::position)
                .orElse(position);
    }
}
