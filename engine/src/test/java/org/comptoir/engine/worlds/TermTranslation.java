package org.comptoir.engine.worlds;

import java.util.List;
import java.util.Optional;
import org.comptoir.engine.catalog.ProductSelection;
import org.comptoir.engine.entitlement.terms.FilterMark;
import org.comptoir.engine.entitlement.terms.FilterMark.Kind;
import org.comptoir.engine.entitlement.terms.FilterMark.Target;
import org.comptoir.engine.entitlement.terms.KitConfiguration;
import org.comptoir.engine.entitlement.terms.Participants;
import org.comptoir.engine.entitlement.terms.PolicyUse;
import org.comptoir.engine.entitlement.terms.PriceLine;
import org.comptoir.engine.entitlement.terms.RuleLine;
import org.comptoir.engine.entitlement.terms.SetUse;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.engine.money.Percentage;

/// Says the terms of a world in the engine's types.
final class TermTranslation {
    private TermTranslation() {}

    static Term term(World.Term term) {
        int sequence = term.sequence();
        var only = only(term);
        return switch (term) {
            case World.Term.Master _, World.Term.Listed _, World.Term.Selective _ -> listed(term);
            case World.Term.Brackets it ->
                    new Term.PolicyPrices(
                            sequence,
                            only,
                            policy(it.policy()),
                            it.brackets().stream().map(TermTranslation::bracket).toList());
            case World.Term.Own it -> own(it);
            case World.Term.Filter it -> filter(it);
            case World.Term.PriceRule it ->
                    new Term.PriceRule(
                            sequence,
                            only,
                            it.lines().stream().map(TermTranslation::line).toList());
            case World.Term.Kits it ->
                    new Term.ConfiguredKits(
                            sequence,
                            only,
                            it.configurations().stream()
                                    .map(TermTranslation::configuration)
                                    .toList());
            case World.Term.CatalogFilter it ->
                    new Term.CatalogFilter(sequence, only, it.whole(), marks(it.marks()));
            case World.Term.Only it -> new Term.Inclusion(sequence, only, set(it.set()));
            case World.Term.Never it -> new Term.Exclusion(sequence, only, set(it.set()));
        };
    }

    private static KitConfiguration configuration(World.Configuration it) {
        return new KitConfiguration(
                it.base(), it.blocks().stream().map(TermTranslation::block).toList());
    }

    private static KitConfiguration.Block block(World.Block it) {
        return new KitConfiguration.Block(
                it.part(),
                it.amounts().stream().map(Translation::row).toList(),
                it.percent().isEmpty() ? Optional.empty() : Optional.of(percent(it.percent())),
                it.excluded());
    }

    private static Participants only(World.Term term) {
        return term.only().isEmpty() ? Participants.everybody() : Translation.members(term.only());
    }

    private static Term listed(World.Term term) {
        int sequence = term.sequence();
        var only = only(term);
        return switch (term) {
            case World.Term.Master it ->
                    new Term.MasterCatalog(
                            sequence, only, policy(it.policy()), percent(it.percent()));
            case World.Term.Listed it ->
                    new Term.NamedList(
                            sequence, only, policy(it.policy()), it.list(), percent(it.percent()));
            case World.Term.Selective it ->
                    new Term.SelectiveList(
                            sequence,
                            only,
                            policy(it.policy()),
                            it.list(),
                            set(it.set()),
                            percent(it.percent()));
            default -> throw new IllegalArgumentException(term.toString());
        };
    }

    private static Term own(World.Term.Own it) {
        return new Term.OwnPrices(
                it.sequence(),
                only(it),
                it.prices().name(),
                it.prices().precedence(),
                Translation.rows(it.prices()));
    }

    private static Term filter(World.Term.Filter it) {
        return new Term.FilteredCatalog(
                it.sequence(),
                only(it),
                policy(it.policy()),
                it.whole(),
                percent(it.percent()),
                marks(it.marks()));
    }

    private static PolicyUse policy(World.Policy it) {
        return new PolicyUse(
                Translation.validity(it.span()),
                it.preference().isEmpty() ? Optional.empty() : Optional.of(it.preference()));
    }

    private static Percentage percent(String decimal) {
        return Percentage.of(decimal);
    }

    private static SetUse set(World.SetUse it) {
        ProductSelection selection =
                it.name().isEmpty()
                        ? Translation.selection(it.inline())
                        : new ProductSelection.Named(it.name());
        return new SetUse(selection, Translation.validity(it.span()));
    }

    private static PriceLine bracket(World.Bracket it) {
        return new PriceLine(
                it.list(),
                percent(it.percent()),
                selection(it.all(), it.products()),
                Translation.quantity(it.minimum()),
                Translation.quantity(it.maximum()));
    }

    private static RuleLine line(World.Line it) {
        return new RuleLine(
                selection(it.all(), it.products()),
                it.list(),
                percent(it.percent()),
                Translation.validity(it.span()));
    }

    private static Optional<ProductSelection> selection(boolean all, World.Selection it) {
        return all ? Optional.empty() : Optional.of(Translation.selection(it));
    }

    private static List<FilterMark> marks(List<World.Mark> marks) {
        return marks.stream().map(TermTranslation::mark).toList();
    }

    private static FilterMark mark(World.Mark it) {
        Target target =
                it.onCategory() ? new Target.Category(it.target()) : new Target.Entry(it.target());
        return new FilterMark(
                target,
                it.include() ? Kind.INCLUDE : Kind.EXCLUDE,
                percent(it.percent()),
                it.precedence());
    }
}
