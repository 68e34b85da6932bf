package org.comptoir.accelerator.explain;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.comptoir.accelerator.Buyers;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Rows;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.members.Organization;
import org.comptoir.platform.Paged;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.insight.Sightings;
import org.comptoir.trading.insight.Sightings.Sight;
import org.springframework.stereotype.Component;

/// The list of those who see a product; a representative reads of the customers of his accounts.
@Component
class SightList {
    private final Sightings sightings;
    private final TradingAccess access;
    private final Buyers buyers;
    private final Clock clock;

    SightList(Sightings sightings, TradingAccess access, Buyers buyers, Clock clock) {
        this.sightings = sightings;
        this.access = access;
        this.buyers = buyers;
        this.clock = clock;
    }

    Listing of(Desk desk, Wish wish) {
        var at = wish.inquiry().at().orElseGet(clock::instant);
        var words = wish.ask().text().toLowerCase(Locale.ROOT);
        var found =
                sightings.of(desk.store(), wish.part(), wish.inquiry().currency(), at).stream()
                        .filter(it -> name(desk, it).toLowerCase(Locale.ROOT).contains(words))
                        .filter(it -> isOpen(desk, it))
                        .toList();
        var rows =
                Rows.within(wish.ask().page(), page -> Paged.of(found, page, Rows.PAGE))
                        .map(it -> row(desk, wish, it));
        return Listing.of("seen-by", desk.text("explain.seen-by"), wish.ask(), columns(desk), rows)
                .orElse(
                        new Empty(
                                "eye",
                                desk.text("explain.seen-by.nobody"),
                                desk.text("explain.seen-by.nobody.text"),
                                null,
                                null));
    }

    private boolean isOpen(Desk desk, Sight sight) {
        return !access.isLimited(desk.actor(), desk.store())
                || sight.unit().map(it -> buyers.isOpen(desk, it.id().toString())).orElse(true);
    }

    private static String name(Desk desk, Sight sight) {
        return sight.unit()
                .map(Organization::displayName)
                .orElseGet(() -> desk.text("impact.guests"));
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.of("who", desk.text("impact.organization")),
                Column.of("people", desk.text("impact.people")).figures(),
                Column.of("quantity", desk.text("term.price.quantity")).figures(),
                Column.of("price", desk.text("term.price.amount")).figures(),
                Column.of("contract", desk.text("impact.contracts")),
                Column.of("list", desk.text("explain.list")));
    }

    private static Row row(Desk desk, Wish wish, Sight sight) {
        var formats = desk.page().formats();
        var who =
                sight.unit()
                        .map(it ->
                                Cell.link(
                                        it.displayName(),
                                        wish.ask().with("buyer", it.id().toString())))
                        .orElseGet(() -> Cell.text(desk.text("impact.guests")));
        var people = Cell.number(sight.unit().map(_ -> formats.number(sight.people())).orElse("–"));
        return switch (sight.decision()) {
            case Offer offer -> row(desk, who, people, offer);
            case Refusal refusal ->
                    new Row(
                            "",
                            List.of(
                                    who,
                                    people,
                                    Cell.number(formats.number(refusal.quantity().decimal())),
                                    Cell.number("–"),
                                    Cell.text(desk.text("explain.why." + refusal.reason().code())),
                                    Cell.NONE));
        };
    }

    private static Row row(Desk desk, Cell who, Cell people, Offer offer) {
        var contract = offer.contract();
        return new Row(
                "",
                List.of(
                        who,
                        people,
                        Cell.number(desk.page().formats().number(offer.quantity().decimal())),
                        Cell.number(desk.words().money(offer.unitPrice())),
                        Cell.link(
                                contract.name() + " " + contract.version(),
                                desk.at("contracts/" + contract.key())),
                        Cell.text(offer.list())));
    }
}
