package org.comptoir.care.monitor;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.platform.Problem;

/// Which shoppers an agent wishes to see, and in which order; the first so many of them.
public record Question(Optional<Status> status, String words, Order order, boolean down, int most) {
    private static final int USUAL = 100;
    private static final int MOST = 200;
    private static final int LONGEST = 100;

    /// What they can be put in order by.
    public enum Order {
        CAME(Comparator.comparing(ShopperView::came)),
        SINCE(Comparator.comparing(ShopperView::since)),
        NAME(Comparator.comparing(it -> it.name().toLowerCase(Locale.ROOT))),
        STATUS(Comparator.comparing(ShopperView::status)),
        PAGE(Comparator.comparing(it -> it.title().toLowerCase(Locale.ROOT))),
        ITEMS(Comparator.comparingInt(ShopperView::items)),
        VALUE(Comparator.comparing(Order::amount)),
        LANGUAGE(Comparator.comparing(ShopperView::language));

        @SuppressWarnings("ImmutableEnumChecker")
        private final Comparator<ShopperView> comparator;

        Order(Comparator<ShopperView> comparator) {
            this.comparator = comparator;
        }

        private static BigDecimal amount(ShopperView shopper) {
            return shopper.value() == null ? BigDecimal.ZERO : shopper.value().amount();
        }

        static Order of(String code) {
            return Arrays.stream(values())
                    .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(code))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid("sort", "bad-value", code));
        }
    }

    /// As it is asked: `sort` such as `came`, or `-value` for the greatest first.
    public static Question of(
            Optional<String> status,
            Optional<String> words,
            Optional<String> sort,
            Optional<Integer> limit) {
        var by = sort.filter(it -> !it.isEmpty()).orElse("came");
        boolean down = by.startsWith("-");
        int most = limit.orElse(USUAL);
        if (most < 1 || most > MOST) {
            throw Problem.invalid("limit", "bad-value", most);
        }
        var asked = words.orElse("").strip().toLowerCase(Locale.ROOT);
        if (asked.length() > LONGEST) {
            throw Problem.invalid("q", "line-too-long", LONGEST);
        }
        return new Question(
                status.filter(it -> !it.isEmpty()).map(Status::of),
                asked,
                Order.of(down ? by.substring(1) : by),
                down,
                most);
    }

    boolean wants(ShopperView shopper) {
        return status.filter(it -> it != shopper.status()).isEmpty()
                && (shopper.name() + ' ' + shopper.number() + ' ' + shopper.title())
                        .toLowerCase(Locale.ROOT)
                        .contains(words);
    }

    /// Equal ones stand as they came.
    Comparator<ShopperView> comparator() {
        var wished = down ? order.comparator.reversed() : order.comparator;
        return wished.thenComparing(ShopperView::came).thenComparing(ShopperView::id);
    }
}
