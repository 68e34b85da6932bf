package org.comptoir.trading.file.yaml;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.term.SiteTerm;
import org.comptoir.trading.content.term.SiteTermType.Place;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.Reference;
import org.comptoir.trading.file.FileItem;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.file.Located;
import org.comptoir.trading.file.Macros;
import org.comptoir.trading.file.PackageForm;
import org.comptoir.trading.file.Position;
import org.comptoir.trading.file.ReadOptions;
import org.comptoir.trading.file.Suggestion;
import org.snakeyaml.engine.v2.nodes.Node;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/// Reads one contract or account after the other; one with a problem does not come through.
final class YamlItem {
    private static final JsonMapper MAPPER =
            ContentJson.mapper()
                    .rebuild()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final String section;
    private final ReadOptions options;
    private final Consumer<FileItem> items;
    private final Consumer<FileProblem> problems;
    private boolean broken;

    YamlItem(
            String section,
            ReadOptions options,
            Consumer<FileItem> items,
            Consumer<FileProblem> problems) {
        this.section = section;
        this.options = options;
        this.items = items;
        this.problems = problems;
    }

    void read(Node node) {
        broken = false;
        var tree = new YamlTree(node, new Macros(options.macros()), this::unknownMacro);
        String owner = tree.root.at("/key/owner").asString("");
        JsonNode whole = new Shorthand(owner).whole(section, tree.root);
        try {
            if (section.equals("contracts")) {
                contract(tree, MAPPER.treeToValue(whole, ContractContent.class));
            } else {
                account(tree, MAPPER.treeToValue(whole, AccountContent.class));
            }
        } catch (JacksonException e) {
            problem(tree.at(path(e)), code(e), message(e));
        }
    }

    private void contract(YamlTree tree, ContractContent content) {
        check(tree, content.terms(), Place.CONTRACT);
        if (!broken) {
            var located = located(tree, content.named());
            items.accept(new FileItem.Contract(content, tree.start(), located));
        }
    }

    private void account(YamlTree tree, AccountContent content) {
        check(tree, content.terms(), Place.ACCOUNT);
        if (!broken) {
            Set<Reference> named = content.named();
            items.accept(new FileItem.Account(content, tree.start(), located(tree, named)));
        }
    }

    private void check(YamlTree tree, List<Term> terms, Place place) {
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i) instanceof SiteTerm term) {
                check(tree.at("/terms/" + i), term, place);
            }
        }
    }

    private void check(Position at, SiteTerm term, Place place) {
        var type = options.siteTerms().get(term.type());
        if (type == null) {
            problem(
                    at,
                    "unknown-term",
                    "the site declares no term of type '%s'; declare it in the configuration or correct the name%s"
                            .formatted(
                                    term.type(),
                                    Suggestion.question(
                                            term.type(), options.siteTerms().keySet())));
            return;
        }
        try {
            type.check(term, place);
        } catch (InvalidContent e) {
            problem(at, e.code(), String.valueOf(e.getMessage()));
        }
    }

    private static List<Located> located(YamlTree tree, Set<Reference> named) {
        return named.stream()
                .map(it -> new Located(it, tree.firstOf(name((Record) it).orElse(""))))
                .toList();
    }

    /// What a reference is called: its first text, or that of the reference in it.
    private static Optional<String> name(Record reference) {
        for (RecordComponent component : reference.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(reference);
                if (value instanceof String text) {
                    return Optional.of(text);
                }
                if (value instanceof Record inner) {
                    return name(inner);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read " + component, e);
            }
        }
        return Optional.empty();
    }

    private static String path(JacksonException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            String name = step.getPropertyName();
            path.append('/').append(name == null ? String.valueOf(step.getIndex()) : name);
        }
        return path.toString();
    }

    private static String code(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException _ -> "unknown-element";
            case InvalidTypeIdException _ -> "unknown-term";
            default -> e.getCause() instanceof InvalidContent cause ? cause.code() : "bad-value";
        };
    }

    private static String message(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            Collection<String> known = new ArrayList<>();
            unknown.getKnownPropertyIds().forEach(it -> known.add(String.valueOf(it)));
            String name = unknown.getPropertyName();
            return "there is no '%s' here; correct or remove it%s"
                    .formatted(name, Suggestion.question(name, known));
        }
        if (e instanceof InvalidTypeIdException unknown) {
            String kind = String.valueOf(unknown.getTypeId());
            var known = PackageForm.CONVERTERS.keySet();
            return "there is no kind '%s'; correct it%s"
                    .formatted(kind, Suggestion.question(kind, known));
        }
        return e.getCause() instanceof InvalidContent cause
                ? String.valueOf(cause.getMessage())
                : "this cannot be read: %s; correct it".formatted(e.getOriginalMessage());
    }

    private void unknownMacro(Position at, String name) {
        problem(
                at,
                "unknown-macro",
                "no value is given for the macro %%%s%%; give one, or write %%%%%s%% for the text itself"
                        .formatted(name, name));
    }

    private void problem(Position at, String code, String message) {
        broken = true;
        problems.accept(FileProblem.at(at, code, message));
    }
}
