package org.comptoir.trading.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.entitlement.ContractLabel;
import org.comptoir.engine.money.Money;
import org.comptoir.platform.Slice;
import org.jspecify.annotations.Nullable;

/// What a contract does, or will do once deployed, to the people who buy: who sees other prices,
/// which prices, in which carts, and what the last year would have cost.
///
/// `comparedWith` is `today` for a contract that does not sell yet, and `without-it` for one that
/// does. All figures are in `currency`, those of carts and orders in their own.
public record Impact(
        Badge contract,
        String comparedWith,
        Instant at,
        String currency,
        Buyers buyers,
        List<Group> groups,
        int groupsLeftOut,
        int products,
        Slice<Change> changes,
        Carts carts,
        Orders orders,
        List<Warning> warnings) {

    /// An amount in the currency of its prices.
    public record Amount(String amount, String currency) {
        static Amount of(Money money) {
            return new Amount(money.decimal(), money.currency().getCurrencyCode());
        }

        static @Nullable Amount of(Optional<Money> money) {
            return money.map(Amount::of).orElse(null);
        }
    }

    /// A contract by name and version.
    public record Badge(UUID id, String name, String version) {
        static Badge of(ContractLabel label) {
            return new Badge(label.key(), label.name(), label.version());
        }
    }

    /// Whom the contract, and those that take terms from it, name; `people` are those for whom
    /// other contracts or terms count, whether a price changes or not.
    public record Buyers(int people, boolean guests, List<Member> members, int membersLeftOut) {}

    /// A user, organization or group that is named, and how many people touched belong to it.
    public record Member(String kind, UUID id, String name, int people) {}

    /// People who see the same before and the same afterwards, and what changes for them.
    public record Group(
            int number,
            int people,
            boolean guests,
            List<String> organizations,
            List<Badge> contractsBefore,
            List<Badge> contractsAfter,
            Counts counts) {}

    /// How many articles go up or down, appear, disappear, are sold in other quantities or stay.
    public record Counts(
            int up, int down, int appearing, int disappearing, int quantities, int same) {
        int changes() {
            return up + down + appearing + disappearing + quantities;
        }
    }

    /// What happens to the price of an article for one group, at one piece or the first quantity at
    /// which anything changes; `percent` is signed, and absent without both prices.
    public record Change(
            int group,
            String partNumber,
            String name,
            String kind,
            BigDecimal quantity,
            @Nullable Amount before,
            @Nullable Amount after,
            @Nullable BigDecimal percent,
            @Nullable Badge contractBefore,
            @Nullable Badge contractAfter) {}

    /// Open carts in which something changes: how many of how many, the largest first.
    public record Carts(int touched, int open, List<Cart> items) {}

    /// One of them; totals count the lines that have a price on both sides, `lost` those that no
    /// longer have one.
    public record Cart(
            @Nullable String buyer,
            @Nullable String organization,
            int lines,
            int changed,
            int lost,
            Amount before,
            Amount after) {}

    /// The orders of the buyers touched since a day. `complete` is false where there are more than
    /// are looked at.
    public record Orders(
            Instant since,
            int orders,
            int lines,
            boolean complete,
            List<Sum> sums,
            List<OrderedLine> differences,
            List<Lost> lost) {}

    /// In one currency: what was paid, what the same would cost today (or without the contract) and
    /// with it, over lines that have a price on both sides; and the lines that have one on one side
    /// or none.
    public record Sum(
            int lines,
            Amount paid,
            Amount before,
            Amount after,
            int lost,
            int gained,
            int unpriced) {}

    /// A line of an order that would cost otherwise.
    public record OrderedLine(
            String order,
            int line,
            String partNumber,
            BigDecimal quantity,
            Amount paid,
            Amount before,
            Amount after) {}

    /// An article that was ordered and could no longer be bought.
    public record Lost(String partNumber, int lines, BigDecimal quantity) {}

    /// Something to look at before going on, in the reader's language; `term` by its sequence.
    public record Warning(String code, @Nullable Integer term, String message) {}
}
