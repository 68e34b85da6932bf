package org.comptoir.trading.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.term.TermHeader;
import org.comptoir.trading.content.value.ContractKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Content as JSON and back without loss: the form in which it is stored and hashed.
///
/// Amounts, percentages and quantities are text, times ISO-8601 in UTC, a term is told by its
/// `kind`; what is absent or empty may be left out when reading.
public final class ContentJson {
    private static final Set<String> UNORDERED =
            Set.of("participants", "descriptions", "attachments", "references");

    private static final JsonMapper MAPPER = configured().build();

    private static final JsonMapper HASHED =
            configured()
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .addMixIn(ContractContent.class, WithoutState.class)
                    .addMixIn(AccountContent.class, WithoutState.class)
                    .addMixIn(ContractKey.class, WithoutVersion.class)
                    .addMixIn(TermHeader.class, WithoutAction.class)
                    .build();

    private ContentJson() {}

    /// The mapper that reads and writes content; immutable and safe to share.
    public static JsonMapper mapper() {
        return MAPPER;
    }

    public static String write(ContractContent content) {
        return MAPPER.writeValueAsString(content);
    }

    public static String write(AccountContent content) {
        return MAPPER.writeValueAsString(content);
    }

    public static String write(Term term) {
        return MAPPER.writerFor(Term.class).writeValueAsString(term);
    }

    public static ContractContent contract(String json) {
        return MAPPER.readValue(json, ContractContent.class);
    }

    public static AccountContent account(String json) {
        return MAPPER.readValue(json, AccountContent.class);
    }

    public static Term term(String json) {
        return MAPPER.readValue(json, Term.class);
    }

    /// SHA-256 in hexadecimal over the content without state, version numbers and import actions.
    static String hash(Record content, List<Term> terms) {
        ObjectNode tree = HASHED.valueToTree(content);
        ArrayNode kept = tree.putArray("terms");
        terms.forEach(term -> kept.add(HASHED.<JsonNode>valueToTree(term)));
        order(tree);
        return HexFormat.of().formatHex(sha256(tree.toString()));
    }

    private static void order(JsonNode node) {
        node.forEach(ContentJson::order);
        if (node instanceof ObjectNode object) {
            object.properties().stream()
                    .filter(property -> UNORDERED.contains(property.getKey()))
                    .map(property -> (ArrayNode) property.getValue())
                    .forEach(ContentJson::sort);
        }
    }

    private static void sort(ArrayNode array) {
        var elements =
                array.valueStream().sorted(Comparator.comparing(JsonNode::toString)).toList();
        array.removeAll();
        array.addAll(elements);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static JsonMapper.Builder configured() {
        return JsonMapper.builder()
                .addMixIn(PolicyType.class, PolicyTypeAsText.class)
                .disable(MapperFeature.REQUIRE_TYPE_ID_FOR_SUBTYPES)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .changeDefaultNullHandling(_ -> onNull(Nulls.FAIL))
                .withConfigOverride(Optional.class, type -> type.setNullHandling(onNull(Nulls.SET)))
                .withConfigOverride(
                        List.class, type -> type.setNullHandling(onNull(Nulls.AS_EMPTY)))
                .withConfigOverride(
                        TermHeader.class, type -> type.setNullHandling(onNull(Nulls.AS_EMPTY)));
    }

    private static JsonSetter.Value onNull(Nulls handling) {
        return JsonSetter.Value.forValueNulls(handling);
    }

    private abstract static class PolicyTypeAsText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        PolicyTypeAsText(@SuppressWarnings("unused") String spelling) {}

        @JsonValue
        abstract String spelling();
    }

    @JsonIgnoreProperties("state")
    private interface WithoutState {}

    @JsonIgnoreProperties({"major", "minor"})
    private interface WithoutVersion {}

    @JsonIgnoreProperties("action")
    private interface WithoutAction {}
}
