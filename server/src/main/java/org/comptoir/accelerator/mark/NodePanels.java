package org.comptoir.accelerator.mark;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.catalog.Category;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.trading.content.term.Term;

/// Puts a chosen node into words.
public record NodePanels(Desk desk, StoreCatalog catalog, TreeMarks marks) {
    public NodePanel of(Node node, List<Term> terms) {
        var words = new MarkWords(desk, catalog, marks);
        return new NodePanel(
                node.key(),
                words.name(node),
                path(node),
                words.sentence(node),
                marks.standing(node)
                        .percent()
                        .filter(it -> it.signum() != 0)
                        .map(BigDecimal::toPlainString)
                        .orElse(""),
                node instanceof Node.Whole,
                marks.on(node).stream().anyMatch(OwnMark::editable),
                words.said(node, terms));
    }

    /// The names of what holds a node, and its number where it has one.
    String path(Node node) {
        var locale = desk.page().formats().locale();
        var above =
                switch (node) {
                    case Node.Whole() -> Stream.<String>empty();
                    case Node.Category(var identifier) -> {
                        var path = catalog.categories().path(identifier);
                        yield path.stream()
                                .limit(Math.max(0, path.size() - 1))
                                .map(it -> it.name(locale));
                    }
                    case Node.Entry(var partNumber) ->
                            Stream.concat(
                                    catalog.snapshot().find(partNumber).stream()
                                            .boxed()
                                            .flatMap(it -> catalog.category(it).stream())
                                            .map(Category::identifier)
                                            .flatMap(it -> catalog.categories().path(it).stream())
                                            .map(it -> it.name(locale)),
                                    Stream.of(partNumber));
                };
        return above.collect(Collectors.joining(" › "));
    }
}
