package org.comptoir.accelerator.form;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comptoir.stores.Store;
import org.comptoir.trading.content.ContentJson;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Makes the JSON of a record out of what was entered into its form. What is left empty is left
/// out; a value that begins like JSON where a list or a part is expected is taken as such.
@Component
public class FormTree {
    private static final JsonMapper JSON = ContentJson.mapper();

    private final Picks picks;

    FormTree(Picks picks) {
        this.picks = picks;
    }

    /// A form as it was sent: the last value of each name counts.
    public record Entered(Map<String, String> values) {
        public Entered {
            values = Map.copyOf(values);
        }

        public static Entered of(MultiValueMap<String, String> sent) {
            var last = new HashMap<String, String>();
            sent.forEach((name, values) -> last.put(name, values.getLast()));
            return new Entered(last);
        }

        public String value(String name) {
            return text(name).strip();
        }

        /// A value with its spaces, and lines as programs end them.
        String text(String name) {
            return values.getOrDefault(name, "").replace("\r\n", "\n");
        }

        /// The indices under which rows of a list were sent, in order.
        List<Integer> rows(String name) {
            var found = new TreeSet<Integer>();
            var start = name + ".";
            for (var key : values.keySet()) {
                if (key.startsWith(start)) {
                    var index = key.substring(start.length()).split("\\.", 2)[0];
                    if (index.matches("\\d{1,6}")) {
                        found.add(Integer.parseInt(index));
                    }
                }
            }
            return List.copyOf(found);
        }
    }

    /// The record whose fields were entered, over what it said before: what the form does not show
    /// stays, and so does whatever a name meant that was not changed.
    public ObjectNode of(Store store, Class<?> type, Entered entered, JsonNode before) {
        var fields = Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
        return of(store, type, fields, entered, before);
    }

    /// Some fields of a record.
    public ObjectNode of(
            Store store, Class<?> type, List<String> fields, Entered entered, JsonNode before) {
        return new Filling(picks, store, entered).of(type, fields, "", before);
    }

    /// One form on its way to JSON.
    private record Filling(Picks picks, Store store, Entered entered) {
        ObjectNode of(Class<?> type, List<String> fields, String name, JsonNode before) {
            var tree = JSON.createObjectNode();
            for (var component : type.getRecordComponents()) {
                var field = component.getName();
                if (fields.contains(field)) {
                    component(type, component, name, before.path(field))
                            .ifPresent(it -> tree.set(field, it));
                }
            }
            return tree;
        }

        private Optional<JsonNode> component(
                Class<?> type, RecordComponent component, String name, JsonNode before) {
            if (RecordForms.isLeftOut(component.getName())) {
                return Optional.of(before).filter(it -> !it.isMissingNode());
            }
            var shape = Shape.of(component);
            var place = name.isEmpty() ? component.getName() : name + "." + component.getName();
            var at = new Picks.Place(type, component.getName());
            return shape.many()
                    ? Optional.of(list(at, shape.one(), place, before))
                    : one(at, shape, place, before);
        }

        /// Rows keep the index they had, so that each finds what it said before.
        private JsonNode list(Picks.Place at, Shape one, String place, JsonNode before) {
            var whole = entered.value(place);
            if (whole.startsWith("[")) {
                return JSON.readTree(whole);
            }
            var list = JSON.createArrayNode();
            for (int index : entered.rows(place)) {
                one(at, one, place + "." + index, before.path(index))
                        .filter(it -> !isEmpty(it))
                        .ifPresent(list::add);
            }
            return list;
        }

        private Optional<JsonNode> one(Picks.Place at, Shape shape, String place, JsonNode before) {
            if (shape.isVariant()) {
                return variant(shape, place, before);
            }
            if (shape.isGroup()) {
                var all =
                        Stream.of(shape.holds().getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList();
                var group = of(shape.holds(), all, place, before);
                return Optional.<JsonNode>of(group).filter(it -> shape.required() || !isEmpty(it));
            }
            if (!before.isMissingNode() && isUnchanged(at, shape, place, before)) {
                return Optional.of(before);
            }
            var value = entered.value(place);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    shape.isPicked()
                            ? picks.read(store, at, shape.holds(), value)
                            : JSON.getNodeFactory().stringNode(plain(shape, value)));
        }

        /// Whether the field was sent as it was shown.
        private boolean isUnchanged(Picks.Place at, Shape shape, String place, JsonNode before) {
            var shown = RecordForms.words(at, shape, before).replace("\r\n", "\n");
            var sent = entered.text(place);
            return shown.equals(sent)
                    || (shape.holds() == Instant.class && shown.equals(plain(shape, sent.strip())));
        }

        private Optional<JsonNode> variant(Shape shape, String place, JsonNode before) {
            var kind = entered.value(place + ".kind");
            return shape.variants().stream()
                    .filter(it -> Shape.code(it).equals(kind))
                    .findFirst()
                    .map(it -> {
                        var all =
                                Stream.of(it.getRecordComponents())
                                        .map(RecordComponent::getName)
                                        .toList();
                        return of(it, all, place + "." + kind, before).put("kind", kind);
                    });
        }
    }

    /// A value as programs write it: a number with a point, a time in GMT.
    private static String plain(Shape shape, String value) {
        if (shape.holds() == BigDecimal.class) {
            return value.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.').replace('−', '-');
        }
        if (shape.holds() == Instant.class) {
            return GmtTime.plain(value);
        }
        return value;
    }

    /// Whether nothing was entered: switches and choices alone count as nothing.
    private static boolean isEmpty(JsonNode tree) {
        if (tree.isArray() || tree.isObject()) {
            return tree.valueStream().allMatch(FormTree::isEmpty);
        }
        var text = tree.isString() ? tree.stringValue() : "";
        return text.isEmpty() || text.equals("false") || text.equals("true");
    }
}
