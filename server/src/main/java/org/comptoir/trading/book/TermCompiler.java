package org.comptoir.trading.book;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.catalog.PriceListFacts;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.entitlement.terms.Participants;
import org.comptoir.engine.entitlement.terms.PolicyUse;
import org.comptoir.engine.entitlement.terms.PriceLine;
import org.comptoir.engine.entitlement.terms.RuleLine;
import org.comptoir.engine.entitlement.terms.SetUse;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.policy.PriceCommand.Named;
import org.comptoir.engine.policy.PriceCommand.PriceListChoice;
import org.comptoir.engine.policy.PriceCommand.Standard;
import org.comptoir.platform.Problem;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductChoice;
import org.comptoir.trading.content.term.ProductTerm;
import org.comptoir.trading.content.term.TermHeader;

/// Turns the price and product-set terms of a contract into the engine's: policies are resolved to
/// lists and selections here, once.
record TermCompiler(StoreCatalog catalog, PolicyReader policies, ProductSets sets) {
    /// The engine's terms for one term; several where it adjusts several product sets.
    Stream<Term> compile(
            org.comptoir.trading.content.term.Term term, int sequence, Participants participants) {
        return switch (term) {
            case PriceTerm price -> price(price, sequence, participants);
            case ProductTerm products -> Stream.of(products(products, sequence, participants));
            default -> Stream.empty();
        };
    }

    private Stream<Term> price(PriceTerm term, int sequence, Participants participants) {
        return switch (term) {
            case PriceTerm.MasterCatalog(_, var signed) ->
                    Stream.of(
                            new Term.MasterCatalog(
                                    sequence,
                                    participants,
                                    PolicyUse.PLAIN,
                                    Prices.percentage(signed)));
            case PriceTerm.WholeList it -> Stream.of(wholeList(it, sequence, participants));
            case PriceTerm.Selective it -> selective(it, sequence, participants);
            case PriceTerm.CustomList(_, var list) ->
                    Stream.of(
                            new Term.OwnPrices(
                                    sequence,
                                    participants,
                                    list.name(),
                                    list.precedence().doubleValue(),
                                    Prices.offers(list)));
            case PriceTerm.Filtering it -> Stream.of(filtering(it, sequence, participants));
            case PriceTerm.PriceRule it -> Stream.of(rule(it, sequence, participants));
            case PriceTerm.ConfiguredKits it ->
                    Stream.of(
                            new Term.ConfiguredKits(
                                    sequence, participants, Kits.of(it.configurations())));
        };
    }

    private Term wholeList(PriceTerm.WholeList term, int sequence, Participants participants) {
        var prices = policies.prices(term.policy(), term.header());
        var adjustment = Prices.percentage(term.signedPercentage());
        if (prices.lists().size() != 1) {
            var lines = prices.lists().stream().map(it -> line(it, adjustment)).toList();
            return new Term.PolicyPrices(sequence, participants, prices.use(), lines);
        }
        return switch (prices.lists().getFirst()) {
            case Standard() ->
                    new Term.MasterCatalog(sequence, participants, prices.use(), adjustment);
            case Named(var name, _) ->
                    new Term.NamedList(sequence, participants, prices.use(), name, adjustment);
        };
    }

    private PriceLine line(PriceListChoice list, Percentage adjustment) {
        return new PriceLine(
                name(list), adjustment, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private String name(PriceListChoice list) {
        return switch (list) {
            case Standard() -> standardList();
            case Named(var name, _) -> name;
        };
    }

    private String standardList() {
        return catalog.priceLists().stream()
                .filter(PriceListFacts::standard)
                .findFirst()
                .map(PriceListFacts::name)
                .orElseThrow(() -> Problem.refused("no-standard-price-list"));
    }

    private Stream<Term> selective(
            PriceTerm.Selective term, int sequence, Participants participants) {
        var prices = policies.prices(term.policy(), term.header());
        return term.adjustments().stream()
                .flatMap(adjustment ->
                        prices.lists().stream()
                                .map(list ->
                                        new Term.SelectiveList(
                                                sequence,
                                                participants,
                                                prices.use(),
                                                name(list),
                                                chosen(adjustment.products(), term.header()),
                                                Percentage.of(adjustment.signedPercentage()))));
    }

    private SetUse chosen(ProductChoice choice, TermHeader header) {
        return switch (choice) {
            case ProductChoice.ByPolicy(var policy) -> policies.products(policy, header);
            case ProductChoice.Inline(var set) -> sets.use(set);
        };
    }

    /// The filter works on the standard list: a policy that means another list cannot be used here.
    private Term filtering(PriceTerm.Filtering term, int sequence, Participants participants) {
        var prices =
                term.policy()
                        .map(it -> policies.prices(it, term.header()))
                        .orElse(new PolicyReader.Prices(PolicyUse.PLAIN, List.of(new Standard())));
        if (!prices.lists().equals(List.of(new Standard()))) {
            throw Problem.refused(
                    "filter-not-on-standard-list", term.policy().orElseThrow().name());
        }
        return new Term.FilteredCatalog(
                sequence,
                participants,
                prices.use(),
                term.selection().includeEntireCatalog(),
                Percentage.of(term.selection().signedPercentage()),
                term.selection().marks().stream().map(Prices::mark).toList());
    }

    private Term rule(PriceTerm.PriceRule term, int sequence, Participants participants) {
        var rule =
                catalog.priceRule(term.rule().id())
                        .orElseThrow(() -> Problem.refused("no-price-rule", term.rule().id()));
        var during = new Validity(term.start(), term.end());
        var lines = rule.lines().stream().flatMap(line -> within(line, during).stream()).toList();
        return new Term.PriceRule(sequence, participants, lines);
    }

    private static Optional<RuleLine> within(RuleLine line, Validity during) {
        return Prices.both(line.validity(), during)
                .map(it -> new RuleLine(line.products(), line.list(), line.adjustment(), it));
    }

    private Term products(ProductTerm term, int sequence, Participants participants) {
        return switch (term) {
            case ProductTerm.Inclusion(var header, var policy) ->
                    new Term.Inclusion(sequence, participants, policies.products(policy, header));
            case ProductTerm.CustomInclusion(_, var set) ->
                    new Term.Inclusion(sequence, participants, sets.use(set));
            case ProductTerm.Exclusion(var header, var policy) ->
                    new Term.Exclusion(sequence, participants, policies.products(policy, header));
            case ProductTerm.CustomExclusion(_, var set) ->
                    new Term.Exclusion(sequence, participants, sets.use(set));
            case ProductTerm.CatalogFilter(_, var reference) -> {
                var filter =
                        catalog.filter(reference.id())
                                .orElseThrow(
                                        () -> Problem.refused("no-catalog-filter", reference.id()));
                yield new Term.CatalogFilter(
                        sequence, participants, filter.wholeCatalog(), filter.marks());
            }
        };
    }
}
