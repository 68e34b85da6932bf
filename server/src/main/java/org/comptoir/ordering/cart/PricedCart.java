package org.comptoir.ordering.cart;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.ordering.Refused;
import org.comptoir.ordering.counter.Purchase;

/// A cart at one instant: every line under a contract and at a price, or with the reason why not.
public record PricedCart(Cart cart, Deals deals, Fit fit, List<PricedLine> lines) {
    public PricedCart {
        lines = List.copyOf(lines);
    }

    /// The contracts in use, each once.
    public Collection<Deal> inUse() {
        return Fit.distinct(lines.stream().flatMap(line -> line.deal().stream()).toList());
    }

    /// The contracts the other lines use.
    Collection<Deal> inUseWithout(int number) {
        return Fit.distinct(
                lines.stream()
                        .filter(line -> line.line().number() != number)
                        .flatMap(line -> line.deal().stream())
                        .toList());
    }

    /// How many of the same goods the other lines take under a contract; pieces inside kits do not
    /// count (docs/rules.md §7.1).
    Optional<Quantity> quantityWithout(int number, Goods goods, Deal deal) {
        return lines.stream()
                .filter(line -> line.line().number() != number)
                .filter(line -> line.line().goods().equals(goods))
                .filter(line -> line.deal().filter(own -> own.id().equals(deal.id())).isPresent())
                .map(line -> line.line().quantity())
                .reduce(Quantity::plus);
    }

    /// A line of this cart as its buyer sees it now.
    CartLine seen(CartLine line) {
        return priced(line).map(PricedLine::seen).orElse(line);
    }

    private Optional<PricedLine> priced(CartLine line) {
        return lines.stream().filter(one -> one.line().number() == line.number()).findFirst();
    }

    /// The cart with lines put in under a contract, or under none; their prices are not known yet.
    PricedCart joined(Cart changed, Optional<Deal> deal) {
        var joined =
                changed.lines().stream()
                        .map(line ->
                                priced(line)
                                        .map(known -> known.of(line))
                                        .orElseGet(() -> PricedLine.unpriced(line, deal)))
                        .toList();
        return new PricedCart(changed, deals, fit, joined);
    }

    /// The goods, net of tax: the sum of the rounded lines.
    public Money goods() {
        return lines.stream()
                .flatMap(line -> line.amount().stream())
                .reduce(Money.zero(cart.currency()), Money::plus);
    }

    /// What is bought under each contract.
    public List<Purchase.Part> parts() {
        return inUse().stream()
                .map(deal -> new Purchase.Part(deal.conditions(), goodsUnder(deal)))
                .toList();
    }

    private Money goodsUnder(Deal deal) {
        return lines.stream()
                .filter(line -> line.deal().filter(own -> own.id().equals(deal.id())).isPresent())
                .flatMap(line -> line.amount().stream())
                .reduce(Money.zero(cart.currency()), Money::plus);
    }

    /// What stands in the way of ordering.
    public List<Refused> obstacles() {
        var obstacles = new ArrayList<Refused>();
        lines.stream().flatMap(line -> line.obstacle().stream()).forEach(obstacles::add);
        fit.obstacle(inUse()).ifPresent(obstacles::add);
        return obstacles;
    }

    /// Changes exactly when a figure, a contract or a quantity shown changes.
    public String figures(Freights freights) {
        var text = new StringBuilder(freights.plain().toString());
        for (var mode : freights.modes()) {
            text.append('\n').append(mode.mode().id()).append(' ').append(mode.freight());
        }
        for (var line : lines) {
            text.append('\n').append(line.line().number()).append(' ');
            text.append(line.line().partNumber()).append(' ').append(line.line().quantity());
            text.append(' ')
                    .append(
                            line.deal()
                                    .map(deal -> deal.contract().label().toString())
                                    .orElse("-"));
            text.append(' ').append(line.unitPrice().map(Money::toString).orElse("-"));
        }
        return digest(text.toString());
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            var hash = sha.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
