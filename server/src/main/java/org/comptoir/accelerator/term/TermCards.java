package org.comptoir.accelerator.term;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.accelerator.Words;
import org.comptoir.platform.page.Page;
import org.comptoir.trading.content.term.CatalogSelection;
import org.comptoir.trading.content.term.Offer;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductChoice;
import org.comptoir.trading.content.term.ProductSet;
import org.comptoir.trading.content.term.ProductTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.CatalogEntryRef;
import org.comptoir.trading.content.value.CatalogGroupRef;
import org.comptoir.trading.content.value.Participant;
import org.comptoir.trading.content.value.ProductSelection;
import org.springframework.stereotype.Component;

/// Puts terms into words.
@Component
public class TermCards {
    private static final int SHOWN = 12;

    private final MemberNames names;

    TermCards(MemberNames names) {
        this.names = names;
    }

    /// The terms of one section, in their order.
    public List<TermCard> of(Page page, List<Term> terms, Section section) {
        return IntStream.range(0, terms.size())
                .filter(it -> Section.of(terms.get(it)) == section)
                .mapToObj(it -> card(page, it, terms.get(it)))
                .toList();
    }

    public TermCard card(Page page, int place, Term term) {
        return new TermCard(
                place,
                term.kind(),
                page.text("term." + term.kind()),
                new TermSentences(page).of(term),
                particulars(page, term),
                term instanceof PriceTerm.CustomList(_, var list)
                        ? prices(page, list.offers())
                        : null,
                term.header().changeable());
    }

    private List<String> particulars(Page page, Term term) {
        var said = new ArrayList<String>();
        switch (term) {
            case PriceTerm.Selective(_, _, var sets) ->
                    sets.forEach(it ->
                            said.add(
                                    new Words(page).change(it.signedPercentage())
                                            + " · "
                                            + name(it.products())));
            case PriceTerm.Filtering(_, _, var selection) ->
                    selection.marks().stream().limit(SHOWN).forEach(it -> said.add(mark(page, it)));
            case ProductTerm.CustomInclusion(_, var set) -> said.addAll(products(page, set));
            case ProductTerm.CustomExclusion(_, var set) -> said.addAll(products(page, set));
            default -> {}
        }
        if (!term.header().participants().isEmpty()) {
            said.add(page.text("term.only-for", people(page, term.header().participants())));
        }
        term.header().properties().forEach(it -> said.add(it.name() + " = " + it.value()));
        return said;
    }

    private String people(Page page, List<Participant> participants) {
        return String.join(
                ", ", participants.stream().map(it -> names.member(page, it.member())).toList());
    }

    private static String name(ProductChoice choice) {
        return switch (choice) {
            case ProductChoice.ByPolicy(var policy) -> policy.name();
            case ProductChoice.Inline(var set) -> set.name();
        };
    }

    private static List<String> products(Page page, ProductSet set) {
        var said = new ArrayList<String>();
        set.included().stream().limit(SHOWN).forEach(it -> said.add(name(page, it)));
        set.excluded().stream()
                .limit(SHOWN)
                .forEach(it -> said.add(page.text("term.without", name(page, it))));
        return said;
    }

    private static String name(Page page, ProductSelection selection) {
        return switch (selection) {
            case CatalogEntryRef(var partNumber, _) -> partNumber;
            case CatalogGroupRef(var identifier, _) -> page.text("term.category", identifier);
        };
    }

    private static String mark(Page page, CatalogSelection.Mark mark) {
        var name = name(page, mark.target());
        return mark.type() == CatalogSelection.Type.EXCLUDE
                ? page.text("term.without", name)
                : new Words(page).change(mark.signedPercentage()) + " · " + name;
    }

    private static TermCard.Prices prices(Page page, List<Offer> offers) {
        var words = new Words(page);
        var sentences = new TermSentences(page);
        var first =
                offers.stream()
                        .limit(SHOWN)
                        .map(it ->
                                new TermCard.Price(
                                        it.product().partNumber(),
                                        quantity(page, it),
                                        String.join(
                                                " · ",
                                                it.prices().stream()
                                                        .map(sentences::money)
                                                        .toList()),
                                        words.period(it.start(), it.end())))
                        .toList();
        return new TermCard.Prices(first, offers.size());
    }

    private static String quantity(Page page, Offer offer) {
        var least = offer.minimumQuantity().map(page.formats()::number);
        var most = offer.maximumQuantity().map(page.formats()::number);
        if (least.isEmpty() && most.isEmpty()) {
            return page.text("term.quantity.any");
        }
        return most.map(it -> least.orElse("0") + "–" + it)
                .orElseGet(() -> page.text("term.quantity.from", least.orElse("0")));
    }
}
