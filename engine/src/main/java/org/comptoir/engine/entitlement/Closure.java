package org.comptoir.engine.entitlement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.engine.catalog.OfferTable;
import org.comptoir.engine.entitlement.deal.CompiledContract;
import org.comptoir.engine.entitlement.deal.Conditions;
import org.comptoir.engine.entitlement.deal.Gate;
import org.comptoir.engine.entitlement.deal.KitBlocks;
import org.comptoir.engine.entitlement.terms.ContractTerms;
import org.comptoir.engine.entitlement.terms.Term;

/// A contract together with all it refers to, for the buyers and instants at which the same terms
/// count (docs/rules.md §3.1).
final class Closure {
    private final List<Part> parts;
    private final boolean isDefault;
    private final List<Barrier> barriers;
    private final Gate[] gates;
    private final ListUse[] lists;
    private final List<KitUse> kits;

    /// A contract of the closure, what counts of its terms, and the places of the contracts it
    /// refers to.
    record Part(CompiledContract contract, Conditions conditions, List<Integer> references) {}

    /// A kit configuration: the contract and the term that hold it.
    record KitUse(CompiledContract holder, Term term, KitBlocks blocks) {
        /// The order in which equal prices are preferred (docs/rules.md §3.2.5).
        private static final Comparator<KitUse> ORDER =
                Comparator.comparingInt((KitUse it) -> it.term.sequence())
                        .thenComparing(KitUse::holder, CompiledContract.ORDER);
    }

    /// A gate and the term that set it; inclusions, which unite, have none.
    record Barrier(Gate gate, Optional<TermLabel> term) {}

    /// What determines a closure; equal keys share one.
    record Key(List<Part> parts, boolean isDefault) {}

    Closure(Key key, List<Barrier> barriers, List<ListUse> lists, List<KitUse> kits) {
        this.parts = key.parts();
        this.isDefault = key.isDefault();
        this.barriers = barriers;
        this.gates = barriers.stream().map(Barrier::gate).toArray(Gate[]::new);
        this.lists = lists.toArray(ListUse[]::new);
        this.kits = kits.stream().sorted(KitUse.ORDER).toList();
    }

    List<Part> parts() {
        return parts;
    }

    CompiledContract contract() {
        return parts.getFirst().contract();
    }

    ContractLabel label() {
        return ContractLabel.of(contract());
    }

    ContractTerms terms() {
        return contract().terms();
    }

    boolean isDefault() {
        return isDefault;
    }

    int lists() {
        return lists.length;
    }

    /// The offers of its lists.
    Stream<OfferTable> offers() {
        return Arrays.stream(lists).map(it -> it.list().offers());
    }

    ListUse list(int place) {
        return lists[place];
    }

    /// What its terms say of kits around the base, in the order of the terms.
    Stream<KitUse> kits(int base, int product) {
        return kits.stream().filter(it -> it.blocks().isFor(base, product));
    }

    /// What keeps the entry out, if anything does.
    Optional<Barrier> barrier(int entry) {
        return barriers.stream().filter(it -> !it.gate().admits(entry)).findFirst();
    }

    /// Whether neither an inclusion, an exclusion nor a filter keeps the entry out (docs/rules.md
    /// §3.1.1).
    boolean admits(int entry) {
        for (var gate : gates) {
            if (!gate.admits(entry)) {
                return false;
            }
        }
        return true;
    }

    /// Tradable = covered ∩ included − blocked (docs/rules.md §3.1.1).
    boolean trades(int entry, int product, long at, boolean[] currencies) {
        if (!admits(entry)) {
            return false;
        }
        for (var list : lists) {
            if (list.covers(entry, product, at, currencies)) {
                return true;
            }
        }
        return false;
    }
}
