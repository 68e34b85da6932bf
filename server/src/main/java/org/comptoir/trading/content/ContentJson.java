package org.comptoir.trading.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.term.TermHeader;
import org.comptoir.trading.content.value.ContractKey;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// Content as JSON and back without loss: the form in which it is stored and hashed.
///
/// Amounts, percentages and quantities are text, times ISO-8601 in UTC, a term is told by its
/// `kind`; what is absent or empty may be left out when reading.
public final class ContentJson {
    private static final JsonMapper MAPPER = configured().build();

    private static final JsonMapper PARTS =
            configured()
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .addMixIn(ContractContent.class, WithoutState.class)
                    .addMixIn(AccountContent.class, WithoutState.class)
                    .addMixIn(ContractKey.class, WithoutVersion.class)
                    .addMixIn(TermHeader.class, WithoutAction.class)
                    .build();

    private static final JsonMapper HASHED =
            PARTS.rebuild().addModule(HashedLists.module(PARTS)).build();

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

    public static byte[] bytes(Record content) {
        return MAPPER.writeValueAsBytes(content);
    }

    public static ContractContent contract(byte[] json) {
        return MAPPER.readValue(json, ContractContent.class);
    }

    public static AccountContent account(byte[] json) {
        return MAPPER.readValue(json, AccountContent.class);
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
    static String hash(Record content) {
        var digest = sha256();
        HASHED.writeValue(new DigestOutputStream(OutputStream.nullOutputStream(), digest), content);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static JsonMapper.Builder configured() {
        return JsonMapper.builder()
                .addModule(RecordConstructors.module())
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
