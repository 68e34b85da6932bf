package org.comptoir.engine.worlds;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.engine.worlds.ReferencePrices.Candidate;
import org.comptoir.engine.worlds.World.Contract;

/// A naive resolver written straight from docs/rules.md §3.1 and §3.2; slow, obvious, and without a
/// line of the engine's.
final class Reference implements Resolver {
    private final World world;
    private final Set<Rule> off;

    Reference(World world) {
        this(world, Set.of());
    }

    Reference(World world, Set<Rule> off) {
        this.world = world;
        this.off = off;
    }

    @Override
    public Answer answer(Question question) {
        return new Asked(question).answer();
    }

    /// One question, with all that depends on it.
    private final class Asked {
        private final Question question;
        private final ReferenceProducts products = new ReferenceProducts(world, off);
        private final ReferenceContracts contracts;
        private final ReferencePrices prices;
        private final List<Contract> inUse;
        private final Map<String, List<Contract>> open = new HashMap<>();

        Asked(Question question) {
            this.question = question;
            contracts = new ReferenceContracts(world, off, question);
            prices = new ReferencePrices(world, off, question.at(), products, contracts);
            inUse = contracts.inUse();
        }

        Answer answer() {
            var part = question.part();
            var product = products.productOf(part);
            boolean isFamily = !product.skus().isEmpty() && part.equals(product.part());
            if (isFamily) {
                boolean any = product.skus().stream().anyMatch(this::isTradable);
                return new Answer(
                        any,
                        any ? "choose-a-sku" : "not-entitled",
                        "",
                        List.of(),
                        listing(part),
                        kit());
            }
            var candidates = candidates(part, question.quantity());
            var winner = candidates.stream().findFirst();
            return new Answer(
                    isTradable(part),
                    winner.map(Candidate::toString).orElseGet(() -> refusal(part)),
                    winner.map(this::seen).orElse(""),
                    candidates.stream().skip(1).map(Candidate::toString).sorted().toList(),
                    listing(part),
                    kit());
        }

        private String kit() {
            return question.kit()
                    .map(it -> new ReferenceKits(products, prices, off, inUse, this::open))
                    .map(it -> it.answer(question))
                    .orElse("");
        }

        /// All that may be bought at this quantity, the best first (§3.2.5).
        private List<Candidate> candidates(String part, int quantity) {
            if (!world.rules().currencies().contains(question.currency())) {
                return List.of();
            }
            return open(part).stream()
                    .flatMap(it -> prices.candidates(it, part, quantity, question.currency()))
                    .sorted(order())
                    .toList();
        }

        private Comparator<Candidate> order() {
            Comparator<Candidate> byList = Comparator.comparingInt(it -> -it.listPrecedence());
            Comparator<Candidate> byPrice = Comparator.comparing(Candidate::price);
            var ties =
                    Comparator.comparingLong((Candidate it) -> it.contract().activatedAt())
                            .thenComparingInt(it -> it.term().term().sequence())
                            .thenComparing(Candidate::list)
                            .thenComparing(Candidate::contract, ReferenceContracts.ORDER)
                            .thenComparing(it -> it.term().holder(), ReferenceContracts.ORDER);
            if (off.contains(Rule.PRICE_5)) {
                return ties;
            }
            return world.rules().listsFirst()
                    ? byList.thenComparing(byPrice).thenComparing(ties)
                    : byPrice.thenComparing(ties);
        }

        /// The contracts in use that trade the part and may be used for it (§3.1.3).
        private List<Contract> open(String part) {
            return open.computeIfAbsent(part, this::findOpen);
        }

        private List<Contract> findOpen(String part) {
            var trading = inUse.stream().filter(it -> prices.trades(it, part)).toList();
            boolean every = world.rules().every() && !off.contains(Rule.PRODUCTS_3);
            boolean customers =
                    inUse.stream()
                            .filter(it -> !contracts.isDefault(it))
                            .allMatch(trading::contains);
            return trading.stream()
                    .filter(it -> !every || customers || contracts.isDefault(it))
                    .toList();
        }

        private boolean isTradable(String part) {
            return !open(part).isEmpty();
        }

        private String refusal(String part) {
            if (!isTradable(part)) {
                return "not-entitled";
            }
            if (off.contains(Rule.PRICE_7)) {
                return "0";
            }
            var larger = firstPriced(part, quantities().tailSet(question.quantity(), false));
            if (larger.isPresent()) {
                return "below-minimum-quantity " + larger.get();
            }
            var smaller =
                    firstPriced(part, quantities().headSet(question.quantity(), false).reversed());
            return smaller.map(it -> "above-maximum-quantity " + it).orElse("no-price-in-currency");
        }

        private NavigableSet<Integer> quantities() {
            return prices.quantities();
        }

        private Optional<Integer> firstPriced(String part, Iterable<Integer> quantities) {
            for (int quantity : quantities) {
                if (!candidates(part, quantity).isEmpty()) {
                    return Optional.of(quantity);
                }
            }
            return Optional.empty();
        }

        /// From the lowest price of the tradable SKUs at their minimum quantity (§3.1.4).
        private String listing(String part) {
            var product = products.productOf(part);
            var parts = part.equals(product.part()) ? product.sellable() : List.of(part);
            return parts.stream()
                    .sorted()
                    .flatMap(it -> atMinimum(it).stream())
                    .min(Comparator.naturalOrder())
                    .map(BigDecimal::toPlainString)
                    .orElse("");
        }

        private Optional<BigDecimal> atMinimum(String part) {
            var larger =
                    off.contains(Rule.PRODUCTS_4)
                            ? Set.<Integer>of()
                            : quantities().tailSet(10, false);
            var tried = Stream.concat(Stream.of(10), larger.stream()).toList();
            return firstPriced(part, tried).map(it -> candidates(part, it).getFirst().price());
        }

        /// The contract of the winning term, as its buyer may see it (§3.2.9).
        private String seen(Candidate winner) {
            var holder = winner.term().holder();
            boolean own = off.contains(Rule.PRICE_9) || contracts.isDefault(holder);
            return own || contracts.eligible().contains(holder) ? holder.key() : "general terms";
        }
    }
}
