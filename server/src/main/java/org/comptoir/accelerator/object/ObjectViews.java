package org.comptoir.accelerator.object;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.accelerator.Action;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.accelerator.object.ObjectView.Change;
import org.comptoir.accelerator.object.ObjectView.Line;
import org.comptoir.accelerator.object.ObjectView.Use;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.object.ObjectKind;
import org.comptoir.catalog.object.StoreObject;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Status;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.trading.storeobject.ObjectHistory;
import org.comptoir.trading.storeobject.ObjectUse;
import org.comptoir.trading.storeobject.ObjectUses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts a product set, price rule or catalogue filter into words.
@Component
class ObjectViews {
    private static final int HISTORY = 20;

    private final Catalogs catalogs;
    private final ObjectUses uses;
    private final ObjectHistory history;
    private final MemberNames names;

    ObjectViews(Catalogs catalogs, ObjectUses uses, ObjectHistory history, MemberNames names) {
        this.catalogs = catalogs;
        this.uses = uses;
        this.history = history;
        this.names = names;
    }

    ObjectView of(Desk desk, StoreObject object) {
        var used = uses.of(desk.store(), object).stream().map(it -> use(desk, it)).toList();
        return new ObjectView(
                object.kind(),
                object.key(),
                object.name(),
                object.version(),
                desk.at(object.kind().path(), object.key()),
                products(desk, object),
                otherwise(desk, object),
                lines(desk, object),
                used,
                changes(desk, object),
                List.of(delete(desk, used.isEmpty())));
    }

    private static Action delete(Desk desk, boolean unused) {
        return Action.of("delete", desk.text("policy.do.delete"), "trash-2")
                .asking(desk.text("objects.ask.delete"))
                .dangerous()
                .not(unused ? null : desk.text("policy.not.unused"));
    }

    private String products(Desk desk, StoreObject object) {
        var catalog = catalogs.of(desk.store());
        var set = catalog.productSets().get(object.key());
        if (object.kind() != ObjectKind.PRODUCT_SET || set == null) {
            return "";
        }
        var snapshot = catalog.snapshot();
        return desk.text("objects.selects", snapshot.select(set).and(snapshot.products()).size());
    }

    private static String otherwise(Desk desk, StoreObject object) {
        if (object.kind() != ObjectKind.CATALOG_FILTER) {
            return "";
        }
        boolean whole = Boolean.TRUE.equals(object.content().get("wholeCatalog"));
        return desk.text(whole ? "objects.otherwise.in" : "objects.otherwise.out");
    }

    private List<Line> lines(Desk desk, StoreObject object) {
        return switch (object.kind()) {
            case PRODUCT_SET ->
                    Stream.concat(
                                    members(desk, object, "include"),
                                    members(desk, object, "exclude"))
                            .toList();
            case PRICE_RULE -> maps(object, "lines").map(it -> ruleLine(desk, it)).toList();
            case CATALOG_FILTER -> maps(object, "marks").map(it -> mark(desk, it)).toList();
        };
    }

    private static Stream<Map<?, ?>> maps(StoreObject object, String name) {
        return object.content().get(name) instanceof List<?> list
                ? list.stream().filter(Map.class::isInstance).map(it -> (Map<?, ?>) it)
                : Stream.empty();
    }

    private Stream<Line> members(Desk desk, StoreObject object, String kind) {
        return maps(object, kind).map(it -> new Line(read(desk, it), what(desk, kind), ""));
    }

    private Targets.Read read(Desk desk, @Nullable Object target) {
        return Targets.read(desk, catalogs.of(desk.store()), target);
    }

    private static Status what(Desk desk, String kind) {
        return kind.equals("include")
                ? new Status(Tone.SUCCESS, desk.text("objects.include"))
                : new Status(Tone.WARNING, desk.text("objects.exclude"));
    }

    private Line mark(Desk desk, Map<?, ?> mark) {
        var kind = mark.containsKey("exclude") ? "exclude" : "include";
        var precedence = number(mark.get("precedence"));
        return new Line(
                read(desk, mark.get(kind)),
                what(desk, kind),
                precedence.signum() == 0
                        ? ""
                        : desk.text(
                                "objects.precedence", desk.page().formats().number(precedence)));
    }

    private Line ruleLine(Desk desk, Map<?, ?> line) {
        var adjustment = number(line.get("adjustment"));
        var period = desk.words().period(time(line.get("start")), time(line.get("end")));
        boolean dated = line.get("start") != null || line.get("end") != null;
        return new Line(
                read(desk, line.get("on")),
                new Status(
                        Tone.INFO,
                        adjustment.signum() == 0
                                ? desk.text("objects.list-price")
                                : desk.words().change(adjustment)),
                line.get("priceList") + (dated ? " · " + period : ""));
    }

    private static BigDecimal number(@Nullable Object value) {
        return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
    }

    private static Optional<Instant> time(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString).map(Instant::parse);
    }

    private static Use use(Desk desk, ObjectUse use) {
        var kind = use.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Use(desk.text("naming.by." + kind), use.name(), address(desk, use), use.sells());
    }

    /// A contract is listed by its name without its version.
    private static String address(Desk desk, ObjectUse use) {
        return switch (use.kind()) {
            case PRICE_RULE -> desk.at("price-rules", use.name());
            case POLICY -> search(desk, "policies", use.name());
            case CONTRACT -> search(desk, "contracts", use.name().replaceAll(" [\\d.]+$", ""));
        };
    }

    private static String search(Desk desk, String place, String words) {
        return new Ask(desk.at(place), Map.of("q", words)).address();
    }

    private List<Change> changes(Desk desk, StoreObject object) {
        var entries = history.of(desk.store(), object.kind(), object.key(), null, HISTORY).items();
        var people = names.people(entries.stream().map(ObjectHistory.Entry::actor));
        return entries.stream()
                .map(it ->
                        new Change(
                                desk.page().formats().moment(it.at()),
                                people.apply(it.actor()),
                                desk.text("objects.did." + it.action())))
                .toList();
    }
}
