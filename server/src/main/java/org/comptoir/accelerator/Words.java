package org.comptoir.accelerator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.engine.money.Money;
import org.comptoir.ordering.OrderState;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Page;
import org.comptoir.platform.page.Status;
import org.comptoir.trading.overview.Standing;

/// Figures, days and states as the tool says them.
public record Words(Page page) {
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

    public String money(Money money) {
        return page.formats().money(money.amount(), money.currency());
    }

    /// An amount without its decimals, for figures one looks over.
    public String round(Money money) {
        var whole = money.amount().setScale(0, RoundingMode.HALF_UP);
        return page.formats().wholeMoney(whole, money.currency());
    }

    /// A day, or a dash for none.
    public String day(Optional<Instant> at) {
        return at.map(page.formats()::shortDay).orElse("–");
    }

    /// From when until when, the last day included.
    public String period(Optional<Instant> start, Optional<Instant> end) {
        if (start.isEmpty() && end.isEmpty()) {
            return page.text("desk.period.open");
        }
        var last = end.map(it -> it.minus(Duration.ofSeconds(1)));
        if (start.isEmpty()) {
            return page.text("desk.period.until", day(last));
        }
        return last.isEmpty()
                ? page.text("desk.period.from", day(start))
                : day(start) + " – " + day(last);
    }

    /// A change in percent, with its sign: `−12.5 %`.
    public String change(BigDecimal percent) {
        var sign = percent.signum() < 0 ? "−" : percent.signum() > 0 ? "+" : "";
        return sign + page.formats().percent(percent.abs());
    }

    /// A text whose arguments are said in the reader's way: days, amounts, figures.
    public String said(String key, List<Object> arguments) {
        return page.text(key, arguments.stream().map(this::spoken).toArray());
    }

    private Object spoken(Object argument) {
        return switch (argument) {
            case Instant at -> page.formats().shortDay(at);
            case Money money -> money(money);
            case BigDecimal number -> page.formats().number(number);
            case String text when TIME.matcher(text).matches() ->
                    page.formats().shortDay(Instant.parse(text));
            case Object other -> other;
        };
    }

    public Status order(OrderState state) {
        var tone =
                switch (state) {
                    case PENDING_APPROVAL -> Tone.WARNING;
                    case PLACED -> Tone.SUCCESS;
                    case REJECTED, CANCELLED -> Tone.NEUTRAL;
                };
        return new Status(tone, page.text("order.state." + state.code()));
    }

    public Status standing(Standing standing) {
        var tone =
                switch (standing) {
                    case SELLING -> Tone.SUCCESS;
                    case PENDING, DEPLOYING, EXPIRED, SUSPENDED -> Tone.WARNING;
                    case FAILED, REJECTED -> Tone.DANGER;
                    case APPROVED, UPCOMING -> Tone.INFO;
                    case DRAFT, CLOSED, CANCELLED -> Tone.NEUTRAL;
                };
        return new Status(tone, page.text("standing." + standing.code()));
    }
}
