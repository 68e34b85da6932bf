package org.comptoir.engine.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever breaks a rule in the engine's source is caught by the generated worlds.
class BrokenVariantsTests {
    private static final int WORLDS = 5_000;

    static Stream<BrokenVariant> variants() {
        return Stream.concat(productRules(), Stream.concat(priceRules(), otherRules()));
    }

    private static Stream<BrokenVariant> productRules() {
        return Stream.of(
                variant(
                        Rule.PRODUCTS_1,
                        "entitlement/deal/Gate.java",
                        "return !products.contains(entry);",
                        "return true;"),
                variant(
                        Rule.PRODUCTS_1,
                        "entitlement/ClosureBuilder.java",
                        "included.orElse(EntrySet.EMPTY).or(products)",
                        "included.map(it -> it.and(products)).orElse(products)"),
                variant(
                        Rule.PRODUCTS_2,
                        "entitlement/deal/FilterCompiler.java",
                        "return steps < other.steps ? this : other;",
                        "return steps > other.steps ? this : other;"),
                variant(
                        Rule.PRODUCTS_2,
                        "entitlement/deal/FilterCompiler.java",
                        "return one.kind() == Kind.EXCLUDE ? one : other;",
                        "return one.kind() == Kind.INCLUDE ? one : other;"),
                variant(
                        Rule.PRODUCTS_3,
                        "entitlement/Assortment.java",
                        "rules.combination() == Combination.AND;",
                        "rules.combination() == Combination.AND && closures.isEmpty();"),
                variant(
                        Rule.PRODUCTS_3,
                        "entitlement/Assortment.java",
                        "if (!closure.isDefault() && !trades(closure, entry, at)) {",
                        "if (!trades(closure, entry, at)) {"),
                variant(
                        Rule.PRODUCTS_4,
                        "catalog/OfferTable.java",
                        "return product;",
                        "return sku;"),
                variant(
                        Rule.PRODUCTS_4,
                        "entitlement/Assortment.java",
                        "if (quote.reason == Reason.BELOW_MINIMUM_QUANTITY) {",
                        "if (quote.reason == Reason.CHOOSE_A_SKU) {"),
                variant(
                        Rule.PRODUCTS_5,
                        "catalog/Categories.java",
                        "union(category, ends[category])",
                        "union(category, category + 1)"),
                variant(
                        Rule.PRODUCTS_5,
                        "catalog/CatalogSnapshot.java",
                        "union(inline.withoutCategories(), inline.withoutPartNumbers())",
                        "EntrySet.EMPTY"),
                variant(
                        Rule.PRODUCTS_6,
                        "entitlement/deal/Adjuster.java",
                        "var line = lines.get(place);",
                        "var line = lines.get(lines.size() - 1 - place);"),
                variant(
                        Rule.PRODUCTS_6,
                        "entitlement/deal/Gate.java",
                        "return wholeCatalog ? !marks.excludes(entry) : marks.includes(entry);",
                        "return !marks.excludes(entry);"));
    }

    private static Stream<BrokenVariant> priceRules() {
        return Stream.of(
                variant(
                        Rule.PRICE_1,
                        "catalog/OfferColumns.java",
                        "at < ends.get(row)",
                        "at <= ends.get(row)"),
                variant(
                        Rule.PRICE_1,
                        "catalog/OfferTable.java",
                        "quantity <= maximum(row)",
                        "quantity < maximum(row)"),
                variant(
                        Rule.PRICE_2,
                        "catalog/OfferColumns.java",
                        "compare(precedences, right, left)",
                        "compare(precedences, left, right)"),
                variant(
                        Rule.PRICE_3,
                        "entitlement/ListUse.java",
                        "adjustment < lowest",
                        "(best < 0 || adjustment > lowest)"),
                variant(
                        Rule.PRICE_3,
                        "entitlement/deal/Adjuster.java",
                        "return products.contains(entry) ? percentage : 0;",
                        "return products.contains(entry) ? percentage : NONE;"),
                variant(Rule.PRICE_4, "money/Rounding.java", "2 * rest >= step", "2 * rest > step"),
                variant(
                        Rule.PRICE_5,
                        "entitlement/Assortment.java",
                        "return quote.candidatePrice < quote.price;",
                        "return quote.candidatePrice > quote.price;"),
                variant(
                        Rule.PRICE_5,
                        "entitlement/Assortment.java",
                        "return place < quote.closure;",
                        "return true;"),
                variant(
                        Rule.PRICE_6,
                        "entitlement/ClosureBuilder.java",
                        "rule.map(it::equals).orElse(true)",
                        "rule.map(it::equals).isPresent() | true"),
                variant(
                        Rule.PRICE_7,
                        "entitlement/Assortment.java",
                        "refuse(quote, open);",
                        "quote.bound = 0;"),
                variant(
                        Rule.PRICE_8,
                        "entitlement/Eligibility.java",
                        "allMatch(AccountTerms::allowsDefaultContract)",
                        "anyMatch(AccountTerms::allowsDefaultContract)"),
                variant(
                        Rule.PRICE_8,
                        "entitlement/Eligibility.java",
                        "named && account.get().contractsMayOverride()",
                        "account.get().contractsMayOverride()"),
                variant(
                        Rule.PRICE_9,
                        "entitlement/Explanation.java",
                        "own.contains(contract.key()) ? contract : GENERAL_TERMS",
                        "contract"));
    }

    private static Stream<BrokenVariant> otherRules() {
        return Stream.of(
                variant(
                        Rule.MEMBERS,
                        "entitlement/terms/Buyer.java",
                        "groups.contains(member.id()) && !excludedFrom.contains(member.id())",
                        "groups.contains(member.id())"),
                variant(
                        Rule.MEMBERS,
                        "entitlement/deal/Deal.java",
                        "term.participants().include(buyer) && policy",
                        "policy"),
                variant(
                        Rule.USABLE,
                        "entitlement/terms/ContractTerms.java",
                        "return validity.contains(at) && (",
                        "return validity.hasStarted(at) && ("));
    }

    private static BrokenVariant variant(Rule rule, String file, String right, String wrong) {
        return new BrokenVariant(rule, file, right, wrong);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void isCaught(BrokenVariant variant, @TempDir Path directory) throws IOException {
        var broken = variant.compile(directory);
        var caught =
                LongStream.range(1, WORLDS)
                        .filter(seed -> Difference.exists(seed, broken))
                        .findFirst();
        assertThat(caught).as(variant.toString()).isPresent();
    }

    @Test
    void breaksEveryRule() {
        var broken = EnumSet.noneOf(Rule.class);
        variants().forEach(it -> broken.add(it.rule()));
        assertThat(broken).containsAll(Arrays.asList(Rule.values()));
    }
}
