package org.comptoir.accelerator.mark;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.trading.content.term.CatalogSelection;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductSet;
import org.comptoir.trading.content.term.ProductTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.term.TermHeader;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.content.value.StoreRef;

/// A small catalogue, and contracts of every kind that the tree writes.
///
/// ```
/// all ─ tools ─ hammers ─ club ─ club-1, club-2
///             └ saws ─ fret
///     └ clothes ─ vest
/// ```
final class World {
    static final Node TOOLS = new Node.Category("tools");
    static final Node HAMMERS = new Node.Category("hammers");
    static final Node SAWS = new Node.Category("saws");
    static final Node CLOTHES = new Node.Category("clothes");
    static final Node CLUB = new Node.Entry("club");
    static final Node CLUB_1 = new Node.Entry("club-1");
    static final Node CLUB_2 = new Node.Entry("club-2");
    static final Node FRET = new Node.Entry("fret");
    static final Node VEST = new Node.Entry("vest");

    static final List<Node> NODES =
            List.of(TOOLS, HAMMERS, SAWS, CLOTHES, CLUB, CLUB_1, CLUB_2, FRET, VEST);

    private static final Map<Node, Node> PARENTS =
            Map.of(
                    HAMMERS, TOOLS, SAWS, TOOLS, CLUB, HAMMERS, CLUB_1, CLUB, CLUB_2, CLUB, FRET,
                    SAWS, VEST, CLOTHES);

    static final MemberRef.Organization SELLER = new MemberRef.Organization("o=Seller");
    static final Marking MARKING = new Marking(World::above, SELLER, "Trial");

    private World() {}

    static Map<Node, Integer> above(Node node) {
        var above = new HashMap<Node, Integer>();
        int steps = 0;
        for (Node at = node; at != null; at = PARENTS.get(at)) {
            above.put(at, steps++);
        }
        return above;
    }

    static boolean isUnder(Node node, Node top) {
        return above(node).containsKey(top);
    }

    static Standing standing(List<Term> terms, Node node) {
        return TreeMarks.of(terms, World::above).standing(node);
    }

    static List<Term> after(List<Term> terms, Step... steps) {
        return MARKING.after(terms, List.of(steps));
    }

    static Step include(Node node) {
        return new Step(Step.Act.INCLUDE, node, Optional.empty());
    }

    static Step exclude(Node node) {
        return new Step(Step.Act.EXCLUDE, node, Optional.empty());
    }

    static Step clear(Node node) {
        return new Step(Step.Act.CLEAR, node, Optional.empty());
    }

    static Step adjust(Node node, int percent) {
        return new Step(Step.Act.ADJUST, node, Optional.of(BigDecimal.valueOf(percent)));
    }

    static Term catalogue(int percent) {
        return new PriceTerm.MasterCatalog(
                TermHeader.PLAIN, Optional.of(BigDecimal.valueOf(percent)));
    }

    static Term filter(boolean whole, int percent) {
        return new PriceTerm.Filtering(
                TermHeader.PLAIN,
                Optional.empty(),
                new CatalogSelection(
                        whole,
                        BigDecimal.valueOf(percent),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    static Term list(int percent) {
        return new PriceTerm.WholeList(
                TermHeader.PLAIN, policy(), Optional.of(BigDecimal.valueOf(percent)));
    }

    static PolicyRef policy() {
        return new PolicyRef(PolicyType.PRICE, "Cost plus", new StoreRef("Shop", SELLER));
    }

    static Term including(Node... nodes) {
        return new ProductTerm.CustomInclusion(TermHeader.PLAIN, set(List.of(nodes), List.of()));
    }

    static Term excluding(List<Node> nodes, List<Node> without) {
        return new ProductTerm.CustomExclusion(TermHeader.PLAIN, set(nodes, without));
    }

    private static ProductSet set(List<Node> included, List<Node> excluded) {
        return new ProductSet(
                "Set",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                included.stream().map(it -> it.named(SELLER)).toList(),
                excluded.stream().map(it -> it.named(SELLER)).toList());
    }
}
