package org.comptoir.accelerator.form;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.FormPart.Group;
import org.comptoir.accelerator.form.FormPart.Kind;
import org.comptoir.accelerator.form.FormPart.Rows;
import org.comptoir.accelerator.form.FormPart.Value;
import org.comptoir.accelerator.form.FormPart.Variant;
import org.comptoir.accelerator.form.FormPart.Variants;
import org.comptoir.platform.page.Choice;
import org.comptoir.trading.content.term.Offer;
import org.comptoir.trading.content.term.TermHeader;
import org.comptoir.trading.content.value.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Draws the form of a record over the JSON it has now, with what is wrong beside each field.
public final class RecordForms {
    private static final JsonNode NOTHING = MissingNode.getInstance();

    /// What follows from where a thing stands, so that nobody enters it.
    private static final Set<String> LEFT_OUT =
            Set.of("immediateDeploy", "catalogOwner", "productSetOwner", "action", "sequence");

    /// What stands in a field that must be filled, until something else is entered.
    private static final Set<String> NOUGHT = Set.of("precedence", "signedPercentage");

    private final Desk desk;
    private final String owner;
    private final Map<String, String> errors;

    /// Forms for what an organization owns, by its distinguished name.
    public RecordForms(Desk desk, String owner, Map<String, String> errors) {
        this.desk = desk;
        this.owner = owner;
        this.errors = Map.copyOf(errors);
    }

    /// Whether a component has no field in a form.
    static boolean isLeftOut(String component) {
        return LEFT_OUT.contains(component);
    }

    /// The fields of a record; those that every term has stand in a group of their own, last.
    public List<FormPart> of(Class<?> type, String name, JsonNode tree) {
        var fields = Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
        return of(type, fields, name, tree);
    }

    /// Some fields of a record.
    public List<FormPart> of(Class<?> type, List<String> fields, String name, JsonNode tree) {
        var parts = new ArrayList<FormPart>();
        FormPart header = null;
        for (var component : type.getRecordComponents()) {
            if (isLeftOut(component.getName()) || !fields.contains(component.getName())) {
                continue;
            }
            var part = part(type, component, name, tree.path(component.getName()));
            if (component.getType() == TermHeader.class) {
                header = part;
            } else {
                parts.add(part);
            }
        }
        if (header != null) {
            parts.add(header);
        }
        return parts;
    }

    private FormPart part(Class<?> type, RecordComponent component, String name, JsonNode tree) {
        var shape = Shape.of(component);
        var place = name.isEmpty() ? component.getName() : name + "." + component.getName();
        var at = new Picks.Place(type, component.getName());
        return shape.many() ? rows(at, shape, place, tree) : one(at, shape, place, tree);
    }

    private FormPart rows(Picks.Place at, Shape shape, String place, JsonNode tree) {
        if (shape.holds() == Offer.class) {
            return prices(at, place, tree);
        }
        var one = shape.one();
        var rows = new ArrayList<FormPart>();
        for (int index = 0; index < tree.size(); index++) {
            rows.add(one(at, one, place + "." + index, tree.get(index)));
        }
        var blank = one(at, one, place + "." + Rows.NEXT, NOTHING);
        return new Rows(place, label(at), rows, blank, one.isSingle(), false, errors.get(place));
    }

    private FormPart prices(Picks.Place at, String place, JsonNode tree) {
        var wrong =
                errors.entrySet().stream()
                        .filter(it -> it.getKey().startsWith(place))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
        var currencies = desk.store().currencies().stream().map(Currency::getCurrencyCode).toList();
        var json = tree.isArray() ? tree.toString() : "[]";
        return new FormPart.Prices(
                place, label(at), json, owner, currencies, beneath(place + "."), wrong);
    }

    private FormPart one(Picks.Place at, Shape shape, String place, JsonNode tree) {
        if (shape.isVariant()) {
            return variants(at, shape, place, tree);
        }
        return shape.isGroup()
                ? new Group(place, label(at), of(shape.holds(), place, tree), errors.get(place))
                : value(at, shape, place, tree);
    }

    private FormPart variants(Picks.Place at, Shape shape, String place, JsonNode tree) {
        var kinds = shape.variants();
        var chosen = tree.path("kind").asString(Shape.code(kinds.getFirst()));
        var variants =
                kinds.stream()
                        .map(it -> {
                            var code = Shape.code(it);
                            var own = code.equals(chosen) ? tree : NOTHING;
                            var errorsThere = beneath(place + ".", place + "." + code + ".");
                            return new Variant(
                                    code,
                                    desk.text("variant." + code),
                                    new RecordForms(desk, owner, errorsThere)
                                            .of(it, place + "." + code, own));
                        })
                        .toList();
        return new Variants(place, label(at), chosen, variants, errors.get(place));
    }

    private FormPart value(Picks.Place at, Shape shape, String place, JsonNode tree) {
        var kind = kind(at, shape);
        return new Value(
                place,
                label(at),
                kind,
                words(at, shape, tree),
                shape.required() && kind != Kind.YES_NO,
                choices(at, shape, tree),
                kind == Kind.PICK ? Picks.what(at, shape.holds()) : null,
                help(at),
                kind == Kind.PICK ? within(place) : errors.get(place));
    }

    /// What is wrong with a thing that is named, or with a part of its name.
    private @Nullable String within(String place) {
        var wrong = errors.get(place);
        return wrong != null
                ? wrong
                : beneath(place + ".").values().stream().findFirst().orElse(null);
    }

    /// What is wrong in what a part holds, by the ways from that part.
    private Map<String, String> beneath(String start) {
        return beneath(start, "");
    }

    /// The same by other ways: the JSON of one of several kinds does not name its kind.
    private Map<String, String> beneath(String start, String instead) {
        return errors.entrySet().stream()
                .filter(it -> it.getKey().startsWith(start))
                .collect(
                        Collectors.toMap(
                                it -> instead + it.getKey().substring(start.length()),
                                Map.Entry::getValue));
    }

    private Kind kind(Picks.Place at, Shape shape) {
        return isCurrency(at) ? Kind.CHOICE : shape.kind(at.component());
    }

    private static boolean isCurrency(Picks.Place at) {
        return at.type() == MonetaryAmount.class && at.component().equals("currency");
    }

    /// A value as its field shows it.
    static String words(Picks.Place at, Shape shape, JsonNode tree) {
        if (tree.isMissingNode() || tree.isNull()) {
            return shape.required() && NOUGHT.contains(at.component()) ? "0" : "";
        }
        return shape.isPicked() && tree.isObject()
                ? Picks.words(tree, shape.holds())
                : shape.kind(at.component()) == Kind.DECIMAL
                        ? plain(tree.asString(""))
                        : tree.asString("");
    }

    /// A number without the zeros that it is kept with.
    private static String plain(String number) {
        return number.matches("-?\\d+\\.\\d+")
                ? new BigDecimal(number).stripTrailingZeros().toPlainString()
                : number;
    }

    private List<Choice> choices(Picks.Place at, Shape shape, JsonNode tree) {
        var chosen = tree.asString("");
        if (isCurrency(at)) {
            return desk.store().currencies().stream()
                    .map(Currency::getCurrencyCode)
                    .map(it -> Choice.of(it, it, it.equals(chosen)))
                    .toList();
        }
        if (!shape.holds().isEnum()) {
            return List.of();
        }
        return Stream.of(shape.holds().getEnumConstants())
                .map(Object::toString)
                .map(it -> Choice.of(it, word(shape.holds(), it), it.equals(chosen)))
                .toList();
    }

    private String word(Class<?> type, String constant) {
        var key = "choice." + type.getSimpleName() + "." + constant;
        var words = desk.text(key);
        return words.equals(key) ? constant : words;
    }

    private String label(Picks.Place at) {
        var own = "field." + at.type().getSimpleName() + "." + at.component();
        var words = desk.text(own);
        return words.equals(own) ? desk.text("field." + at.component()) : words;
    }

    private @Nullable String help(Picks.Place at) {
        var key = "field." + at.type().getSimpleName() + "." + at.component() + ".help";
        var words = desk.text(key);
        return words.equals(key) ? null : words;
    }
}
