package org.comptoir.accelerator.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.comptoir.accelerator.Desk;
import org.comptoir.platform.Paged;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Status;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.comptoir.platform.page.table.Tab;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.Policies;
import org.comptoir.trading.policy.PolicyEdits;
import org.springframework.stereotype.Component;

/// The policies a store sees, put into words.
@Component
class PolicyTable {
    static final String[] KNOWN = {"q", "view", "page"};

    private final Policies policies;
    private final PolicyEdits edits;

    PolicyTable(Policies policies, PolicyEdits edits) {
        this.policies = policies;
        this.edits = edits;
    }

    Listing of(Desk desk, Ask ask, int size) {
        var found =
                policies.visible(desk.store()).stream()
                        .filter(it -> holds(desk, it, ask.text()))
                        .toList();
        var shown =
                found.stream()
                        .filter(it ->
                                ask.value("view").isEmpty() || type(it).equals(ask.value("view")))
                        .toList();
        var rows = Paged.of(shown, ask.page(), size).map(it -> row(desk, it));
        return Listing.of("policies", desk.text("policies.title"), ask, columns(desk), rows)
                .tabs(tabs(desk, ask, found))
                .orElse(
                        new Empty(
                                "scale",
                                desk.text("policies.none"),
                                desk.text("policies.none.text"),
                                desk.text("desk.list.all"),
                                ask.path()));
    }

    private static String type(BusinessPolicy policy) {
        return policy.type().spelling();
    }

    private static boolean holds(Desk desk, BusinessPolicy policy, String words) {
        var text = words.toLowerCase(Locale.ROOT);
        var locale = desk.page().formats().locale();
        return policy.name().toLowerCase(Locale.ROOT).contains(text)
                || policy.displayName(locale).toLowerCase(Locale.ROOT).contains(text);
    }

    private static List<Tab> tabs(Desk desk, Ask ask, List<BusinessPolicy> found) {
        var tabs = new ArrayList<Tab>();
        tabs.add(tab(desk, ask, "", found.size()));
        found.stream()
                .map(PolicyTable::type)
                .distinct()
                .forEach(type ->
                        tabs.add(
                                tab(
                                        desk,
                                        ask,
                                        type,
                                        found.stream()
                                                .filter(it -> type(it).equals(type))
                                                .count())));
        return tabs;
    }

    private static Tab tab(Desk desk, Ask ask, String type, long count) {
        var text =
                type.isEmpty() ? desk.text("policies.view.all") : desk.text("policy.type." + type);
        return Tab.of(ask, "view", type, text, count);
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.of("name", desk.text("policies.name")),
                Column.of("type", desk.text("policies.type")),
                Column.of("commands", desk.text("policies.commands")),
                Column.of("holder", desk.text("policies.holder")),
                Column.of("period", desk.text("contract.period")));
    }

    private Row row(Desk desk, BusinessPolicy policy) {
        var words = desk.words();
        boolean own = policy.store().filter(desk.store().id()::equals).isPresent();
        var holder = new Status(own ? Tone.SUCCESS : Tone.NEUTRAL, edits.holder(policy));
        var display = policy.displayName(desk.page().formats().locale());
        return new Row(
                "",
                List.of(
                        new Cell.Link(
                                policy.name(),
                                desk.at("policies/" + policy.id()),
                                display.equals(policy.name()) ? null : display),
                        Cell.text(desk.text("policy.type." + type(policy))),
                        Cell.text(commands(desk, policy)),
                        Cell.pill(holder),
                        Cell.text(
                                words.period(policy.validity().start(), policy.validity().end()))));
    }

    private static String commands(Desk desk, BusinessPolicy policy) {
        return policy.commands().isEmpty()
                ? desk.text("policies.usual")
                : String.join(
                        ", ",
                        policy.commands().stream().map(BusinessPolicy.Command::name).toList());
    }
}
