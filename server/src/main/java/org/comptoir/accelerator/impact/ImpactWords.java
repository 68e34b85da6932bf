package org.comptoir.accelerator.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Status;
import org.comptoir.trading.insight.Impact;
import org.jspecify.annotations.Nullable;

/// The figures of an impact as its pages say them.
public final class ImpactWords {
    private static final String NONE = "–";
    private static final int NAMES = 3;

    private ImpactWords() {}

    /// An amount, or a dash for none.
    public static String money(Desk desk, Impact.@Nullable Amount amount) {
        return amount == null
                ? NONE
                : desk.page()
                        .formats()
                        .money(
                                new BigDecimal(amount.amount()),
                                Currency.getInstance(amount.currency()));
    }

    public static String percent(Desk desk, @Nullable BigDecimal percent) {
        return percent == null ? NONE : desk.words().change(percent);
    }

    /// What happens to a price, as the buyer feels it.
    public static Status kind(Desk desk, String kind) {
        var tone =
                switch (kind) {
                    case "up", "disappearing" -> Tone.DANGER;
                    case "down" -> Tone.SUCCESS;
                    case "appearing" -> Tone.INFO;
                    default -> Tone.NEUTRAL;
                };
        return new Status(tone, desk.text("impact.kind." + kind));
    }

    /// Which contract gives the price before and afterwards; once where it is the same.
    public static String contracts(
            Desk desk, Impact.@Nullable Badge before, Impact.@Nullable Badge after) {
        return Stream.concat(Stream.ofNullable(before), Stream.ofNullable(after))
                .map(ImpactWords::badge)
                .distinct()
                .collect(Collectors.joining(" → "));
    }

    static String badge(Impact.Badge badge) {
        return badge.name() + " " + badge.version();
    }

    static String badges(List<Impact.Badge> badges) {
        return badges.isEmpty()
                ? NONE
                : badges.stream().map(ImpactWords::badge).collect(Collectors.joining(", "));
    }

    /// A group by its number and the organizations it comes from.
    static String group(Desk desk, Impact.Group group) {
        var names = new ArrayList<String>();
        if (group.guests()) {
            names.add(desk.text("impact.guests"));
        }
        group.organizations().stream().limit(NAMES).forEach(names::add);
        var more = group.organizations().size() > NAMES ? " …" : "";
        return group.number() + " · " + String.join(", ", names) + more;
    }
}
