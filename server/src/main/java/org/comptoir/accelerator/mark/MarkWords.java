package org.comptoir.accelerator.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.mark.OwnMark.Kind;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.trading.content.term.Term;
import org.jspecify.annotations.Nullable;

/// Nodes and marks in words.
record MarkWords(Desk desk, StoreCatalog catalog, TreeMarks marks) {
    String name(Node node) {
        var locale = desk.page().formats().locale();
        return switch (node) {
            case Node.Whole() -> desk.text("marks.whole");
            case Node.Category(var identifier) ->
                    catalog.categories()
                            .find(identifier)
                            .map(it -> it.name(locale))
                            .orElse(identifier);
            case Node.Entry(var partNumber) -> {
                var entry = catalog.snapshot().find(partNumber);
                yield entry.isPresent() ? catalog.name(locale, entry.getAsInt()) : partNumber;
            }
        };
    }

    List<TreeRow.Chip> chips(Node node) {
        var chips = new ArrayList<TreeRow.Chip>();
        for (var mark : marks.on(node)) {
            chips.add(new TreeRow.Chip(words(mark), tone(mark), !mark.editable()));
        }
        return chips;
    }

    /// Where a node that has no mark of its own stands.
    TreeRow.@Nullable Chip inherited(Node node) {
        if (marks.on(node).stream().anyMatch(OwnMark::editable)) {
            return null;
        }
        var standing = marks.standing(node);
        var text =
                switch (standing.state()) {
                    case SOLD -> standing.percent().map(this::percent).orElse("");
                    case EXCLUDED -> desk.text("marks.excluded");
                    case LEFT_OUT -> desk.text("marks.left-out");
                    case UNSOLD -> "";
                };
        return text.isEmpty() ? null : new TreeRow.Chip(text, "inherited", false);
    }

    private String percent(BigDecimal percent) {
        return percent.signum() == 0 ? "" : desk.words().change(percent);
    }

    String words(OwnMark mark) {
        return mark.percent()
                .map(desk.words()::change)
                .orElseGet(() -> desk.text("marks." + mark.kind().name().toLowerCase(Locale.ROOT)));
    }

    private static String tone(OwnMark mark) {
        if (mark.kind() == Kind.EXCLUDED) {
            return "excluded";
        }
        return mark.percent().isPresent() ? "adjusted" : "included";
    }

    /// Where a node stands, in a sentence.
    String sentence(Node node) {
        var standing = marks.standing(node);
        var from = standing.from().filter(it -> !it.equals(node)).map(this::name);
        var said =
                switch (standing.state()) {
                    case SOLD -> {
                        var percent = standing.percent().map(this::percent).orElse("");
                        yield percent.isEmpty()
                                ? desk.text("marks.says.sold")
                                : desk.text("marks.says.percent", percent);
                    }
                    case EXCLUDED -> desk.text("marks.says.excluded");
                    case LEFT_OUT -> desk.text("marks.says.left-out");
                    case UNSOLD -> desk.text("marks.says.unsold");
                };
        return from.map(it -> said + " " + desk.text("marks.says.from", it)).orElse(said);
    }

    List<NodePanel.Said> said(Node node, List<Term> terms) {
        return marks.on(node).stream()
                .map(it ->
                        new NodePanel.Said(
                                words(it),
                                desk.text("term." + terms.get(it.term()).kind()),
                                it.term(),
                                it.editable()))
                .toList();
    }
}
