package org.comptoir.accelerator.notebook;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Inquiry;
import org.comptoir.accelerator.effect.LiveEffect;
import org.comptoir.accelerator.effect.LiveEffects;
import org.comptoir.accelerator.mark.Lineage;
import org.comptoir.accelerator.mark.Marking;
import org.comptoir.accelerator.mark.Node;
import org.comptoir.accelerator.mark.NodePanels;
import org.comptoir.accelerator.mark.Step;
import org.comptoir.accelerator.mark.TreeMarks;
import org.comptoir.accelerator.mark.TreeRow;
import org.comptoir.accelerator.mark.TreeRows;
import org.comptoir.accelerator.term.Section;
import org.comptoir.accelerator.term.TermCards;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.members.Organizations;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Notice;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.MemberRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Opens the catalogue tree of a draft: its terms after the steps that are not saved yet.
@Component
class Benches {
    private final Catalogs catalogs;
    private final Organizations organizations;
    private final LiveEffects effects;
    private final TermCards cards;
    private final Texts texts;

    Benches(
            Catalogs catalogs,
            Organizations organizations,
            LiveEffects effects,
            TermCards cards,
            Texts texts) {
        this.catalogs = catalogs;
        this.organizations = organizations;
        this.effects = effects;
        this.cards = cards;
        this.texts = texts;
    }

    /// The terms after the steps that could be taken, and why the last one could not.
    record Taken(List<Step> steps, List<Term> terms, @Nullable Notice problem) {}

    Bench of(ContractSubject subject, BenchAsk ask) {
        var taken = taken(subject, ask);
        return bench(subject, ask, taken, effect(subject, ask, taken));
    }

    /// The tree alone; nothing is reckoned.
    Bench tree(ContractSubject subject, BenchAsk ask) {
        var desk = subject.desk();
        var none = new Inquiry(Optional.empty(), desk.store().currency());
        return bench(subject, ask, taken(subject, ask), new LiveEffect("", none, null, null));
    }

    LiveEffect effect(ContractSubject subject, BenchAsk ask) {
        return effect(subject, ask, taken(subject, ask));
    }

    /// One node of the tree at its level, with its children.
    TreeRow branch(ContractSubject subject, BenchAsk ask, Node node, int level) {
        var terms = taken(subject, ask).terms();
        return rows(subject, ask, marks(subject, terms), terms).at(node, level);
    }

    /// The terms as the steps leave them, to be saved.
    List<Term> terms(ContractSubject subject, List<Step> steps) {
        return marking(subject).after(subject.terms(), steps);
    }

    /// The node that a refusal is about: of the first step that cannot be taken, else the marked
    /// one that its words name.
    Optional<Node> wrong(ContractSubject subject, List<Step> steps, String words) {
        var terms = subject.terms();
        for (var step : steps) {
            try {
                terms = marking(subject).after(terms, List.of(step));
            } catch (Problem | InvalidContent refused) {
                return Optional.of(step.node());
            }
        }
        return marks(subject, terms).marked().stream()
                .filter(it -> it.isNamedIn(words))
                .findFirst();
    }

    private Taken taken(ContractSubject subject, BenchAsk ask) {
        try {
            var steps = ask.taken();
            return new Taken(steps, terms(subject, steps), null);
        } catch (Problem refused) {
            return before(subject, ask, texts.of(refused));
        } catch (InvalidContent invalid) {
            return before(subject, ask, String.valueOf(invalid.getMessage()));
        }
    }

    private Taken before(ContractSubject subject, BenchAsk ask, String words) {
        var notice = Notice.of(Notice.Tone.DANGER, words);
        try {
            return new Taken(ask.steps(), terms(subject, ask.steps()), notice);
        } catch (Problem | InvalidContent others) {
            return new Taken(List.of(), subject.terms(), notice);
        }
    }

    private Bench bench(ContractSubject subject, BenchAsk ask, Taken taken, LiveEffect effect) {
        var desk = subject.desk();
        var catalog = catalog(desk);
        var marks = marks(subject, taken.terms());
        var rows = rows(subject, ask, marks, taken.terms());
        var shown =
                ask.onlyMarked()
                        ? rows.marked()
                        : ask.query().isEmpty() ? List.of(rows.whole()) : rows.found(ask.query());
        var panel = new NodePanels(desk, catalog, marks).of(ask.node(), taken.terms());
        return new Bench(
                subject.address() + "/products",
                subject.version(),
                Step.write(taken.steps()),
                taken.steps().size(),
                ask.query(),
                ask.onlyMarked(),
                marks.marked().size(),
                shown,
                panel,
                taken.problem() == null ? panel.percent() : ask.percent(),
                others(subject, taken.terms(), marks),
                taken.problem(),
                effect);
    }

    private LiveEffect effect(ContractSubject subject, BenchAsk ask, Taken taken) {
        var stored = subject.stored();
        var draft =
                new StoredContract(
                        stored.contract(),
                        stored.content().withTerms(taken.terms()),
                        stored.members(),
                        stored.frozen());
        return effects.of(subject.desk(), draft, ask.all());
    }

    private List<Bench.Other> others(ContractSubject subject, List<Term> terms, TreeMarks marks) {
        var desk = subject.desk();
        return cards.of(desk.page(), terms, Section.PRODUCTS).stream()
                .filter(it -> !marks.writes(it.place()))
                .map(it ->
                        new Bench.Other(
                                it.title(),
                                it.sentence(),
                                subject.address() + "/products/" + it.place()))
                .toList();
    }

    private TreeRows rows(
            ContractSubject subject, BenchAsk ask, TreeMarks marks, List<Term> terms) {
        return new TreeRows(
                subject.desk(),
                catalog(subject.desk()),
                marks,
                ask.open(),
                priced(terms),
                ask.node());
    }

    /// The part numbers that have prices of the contract's own.
    private static Set<String> priced(List<Term> terms) {
        var priced = new HashSet<String>();
        terms.stream()
                .flatMap(it ->
                        it instanceof PriceTerm.CustomList(_, var list)
                                ? list.offers().stream()
                                : Stream.empty())
                .forEach(it -> priced.add(it.product().partNumber()));
        return priced;
    }

    private TreeMarks marks(ContractSubject subject, List<Term> terms) {
        return TreeMarks.of(terms, Lineage.of(catalog(subject.desk())));
    }

    private Marking marking(ContractSubject subject) {
        var store = subject.desk().store();
        var seller = new MemberRef.Organization(organizations.get(store.owner()).name().toString());
        var name = subject.stored().contract().name();
        return new Marking(Lineage.of(catalog(subject.desk())), seller, name);
    }

    private StoreCatalog catalog(Desk desk) {
        return catalogs.of(desk.store());
    }
}
