package org.comptoir.trading.file.yaml;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.trading.content.value.Times;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The short spellings of the YAML form: from content as JSON, and back.
///
/// An amount is `12.5 EUR`; a member is his distinguished name; what belongs to the owner of the
/// contract names no owner; what is empty or usual is left out.
final class Shorthand {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern AMOUNT = Pattern.compile("(\\S+) ([A-Z]{3})");
    private static final Set<String> MEMBERS =
            Set.of("owner", "member", "catalogOwner", "productSetOwner");
    private static final Set<String> TIMES = Set.of("start", "end");
    private static final Set<String> AMOUNTS =
            Set.of("amount", "total", "threshold", "limit", "charge", "maximum", "prices");

    /// What always has an owner, by the name of the field it stands in.
    private static final Set<String> OWNED =
            Set.of(
                    "account",
                    "store",
                    "createdInStore",
                    "catalog",
                    "centers",
                    "product",
                    "base",
                    "target",
                    "targets",
                    "included",
                    "excluded");

    /// What one text names, by the name of the field it stands in: the text is this property.
    private static final Map<String, String> NAMED =
            Map.of(
                    "product", "partNumber",
                    "base", "partNumber",
                    "store", "name",
                    "createdInStore", "name",
                    "account", "name",
                    "centers", "name");

    /// What is usual, by the name of the field or the list it stands in.
    private static final Map<String, Map<String, String>> USUAL =
            Map.of(
                    "contracts",
                    Map.of(
                            "kind",
                            "BuyerContract",
                            "state",
                            "Draft",
                            "usage",
                            "OrganizationBuyer",
                            "creditAllowed",
                            "true"),
                    "accounts",
                    Map.of(
                            "state",
                            "Active",
                            "allowStoreDefaultContract",
                            "true",
                            "mustUsePriceListPreference",
                            "false"),
                    "header",
                    Map.of("mandatory", "false", "changeable", "true", "action", "new"),
                    "offers",
                    Map.of("published", "Published", "precedence", "0"));

    private final String owner;

    Shorthand(String owner) {
        this.owner = owner;
    }

    /// The node in short, to stand in a field of that name.
    JsonNode shortened(String field, JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode all = NODES.arrayNode();
            array.forEach(each -> all.add(shortened(field, each)));
            return all;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        String scalar = scalar(object);
        if (!scalar.isEmpty()) {
            return NODES.stringNode(scalar);
        }
        ObjectNode shorter = NODES.objectNode();
        object.properties()
                .forEach(entry -> {
                    JsonNode value = shortened(entry.getKey(), entry.getValue());
                    if (!isLeftOut(field, entry.getKey(), value)) {
                        shorter.set(entry.getKey(), value);
                    }
                });
        String name = NAMED.getOrDefault(field, "");
        boolean isNamed = shorter.has(name) && shorter.size() == (shorter.has("kind") ? 2 : 1);
        return isNamed ? shorter.get(name) : shorter;
    }

    private boolean isLeftOut(String field, String name, JsonNode value) {
        boolean isOwner = OWNED.contains(field) && name.equals("owner");
        return (value.isEmpty() && (value.isArray() || name.equals("header")))
                || (isOwner && value.isString() && value.asString().equals(owner))
                || (value.isValueNode()
                        && value.asString().equals(USUAL.getOrDefault(field, Map.of()).get(name)));
    }

    private static String scalar(ObjectNode object) {
        if (object.size() == 2 && object.has("value") && object.has("currency")) {
            return shortAmount(object.get("value").asString())
                    + " "
                    + object.get("currency").asString();
        }
        String name = object.path("distinguishedName").asString("");
        return switch (object.path("kind").asString("")) {
            case "everybody" -> "everybody";
            case "organization" -> name.startsWith("uid=") || name.equals("everybody") ? "" : name;
            case "user" -> name.startsWith("uid=") ? name : "";
            default -> "";
        };
    }

    private static String shortAmount(String value) {
        return new BigDecimal(value).stripTrailingZeros().toPlainString();
    }

    /// The node in full again.
    JsonNode whole(String field, JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode all = NODES.arrayNode();
            array.forEach(each -> all.add(whole(field, each)));
            return all;
        }
        if (node.isString()) {
            return whole(field, node.asString());
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode longer = NODES.objectNode();
        object.properties()
                .forEach(entry ->
                        longer.set(entry.getKey(), whole(entry.getKey(), entry.getValue())));
        if (OWNED.contains(field) && !longer.has("owner")) {
            longer.set("owner", member(owner));
        }
        USUAL.getOrDefault(field, Map.of())
                .forEach((name, value) -> {
                    if (!longer.has(name)) {
                        longer.put(name, value);
                    }
                });
        return longer;
    }

    private JsonNode whole(String field, String text) {
        Matcher amount = AMOUNT.matcher(text);
        if (AMOUNTS.contains(field) && amount.matches()) {
            ObjectNode parts = NODES.objectNode();
            parts.put("value", amount.group(1));
            return parts.put("currency", amount.group(2));
        }
        if (TIMES.contains(field)) {
            return NODES.stringNode(Times.read(text).map(Instant::toString).orElse(text));
        }
        if (NAMED.containsKey(field)) {
            return named(NAMED.get(field), text);
        }
        return MEMBERS.contains(field) ? member(text) : NODES.stringNode(text);
    }

    private ObjectNode named(String property, String text) {
        ObjectNode object = NODES.objectNode();
        if (property.equals("partNumber")) {
            object.put("kind", "product");
        }
        object.put(property, text);
        object.set("owner", member(owner));
        return object;
    }

    private static ObjectNode member(String text) {
        ObjectNode member = NODES.objectNode();
        if (text.equals("everybody")) {
            return member.put("kind", "everybody");
        }
        member.put("kind", text.startsWith("uid=") ? "user" : "organization");
        return member.put("distinguishedName", text);
    }

    /// The fields of a term in the order that people read them: what it is, then what it says.
    static List<String> order(ObjectNode object) {
        var names = new ArrayList<>(object.propertyNames());
        if (names.remove("kind")) {
            names.addFirst("kind");
        }
        return names;
    }
}
