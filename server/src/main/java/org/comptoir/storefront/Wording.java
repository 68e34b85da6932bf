package org.comptoir.storefront;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.ordering.CartView;
import org.comptoir.ordering.CheckoutView;
import org.comptoir.ordering.CommitmentMeter;
import org.comptoir.ordering.OrderState;
import org.comptoir.ordering.OrderView;
import org.comptoir.ordering.Refused;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Formats;
import org.comptoir.platform.page.Meter;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Page;
import org.comptoir.platform.page.PriceTag;
import org.comptoir.platform.page.Status;
import org.comptoir.trading.account.Commitment;
import org.comptoir.trading.assortment.Savings;
import org.jspecify.annotations.Nullable;

/// Figures and findings of commerce in the reader's words.
public record Wording(Page page) {
    private static final String PIECE = "C62";
    private static final int NEARLY_USED = 90;

    public String money(Money money) {
        return formats().money(money.amount(), money.currency());
    }

    /// An amount, or a dash where there is none.
    public String money(Optional<Money> money) {
        return money.map(this::money).orElse("–");
    }

    public String number(Quantity quantity) {
        return formats().number(quantity.decimal());
    }

    /// A quantity as a form sends it: `12.5`.
    public String plain(Quantity quantity) {
        return plain(quantity.decimal());
    }

    private static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /// A unit's code of UN/ECE Recommendation 20 as one says it after an amount; an unknown one
    /// says itself.
    public String unit(String code) {
        var key = "unit." + (code.isEmpty() ? PIECE : code);
        var words = page.text(key);
        return words.equals(key) ? code : words;
    }

    /// A price against the store's list price.
    public PriceTag price(Money own, Optional<Money> list) {
        var tag = PriceTag.of(money(own));
        return Savings.of(own, list)
                .map(saving -> tag.against(money(list), saving(saving)))
                .orElse(tag);
    }

    private String saving(Savings savings) {
        var percent = formats().percent(savings.percent());
        return page.text("price.saving", rounded(savings.amount()), percent);
    }

    /// An amount without more decimals than its currency has, unless it is small.
    private String rounded(Money money) {
        var amount = money.amount();
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        return amount.compareTo(BigDecimal.ONE) < 0
                ? money(money)
                : formats().money(amount.setScale(digits, RoundingMode.HALF_UP), money.currency());
    }

    /// What shipping costs; nothing is said as such.
    public String charge(Money charge) {
        return charge.hundredThousandths() == 0 ? page.text("cart.shipping.free") : money(charge);
    }

    /// How the price of an order's line came about when it was placed.
    public String frozen(OrderView.Line line) {
        if (!line.components().isEmpty()) {
            return page.text("order.frozen.kit", money(line.unitPrice()));
        }
        if (line.adjustment().signum() == 0) {
            return page.text("order.frozen.list", money(line.listPrice()));
        }
        var sign = line.adjustment().signum() < 0 ? "−\u202f" : "+\u202f";
        var change = sign + formats().percent(line.adjustment().abs());
        return page.text("order.frozen", money(line.listPrice()), change, money(line.unitPrice()));
    }

    public Status status(OrderState state) {
        var tone =
                switch (state) {
                    case PENDING_APPROVAL -> Tone.WARNING;
                    case PLACED -> Tone.SUCCESS;
                    case REJECTED, CANCELLED -> Tone.NEUTRAL;
                };
        return new Status(tone, page.text("order.state." + state.code()));
    }

    /// Why there is no price, where a quantity stands for the one that would have one.
    public String reason(Refusal.Reason reason, Quantity bound) {
        return page.text("price.none." + reason.code(), number(bound));
    }

    /// What a buyer should know of a line of his cart.
    public String mark(CartView.Mark mark) {
        return page.text("cart.mark." + mark.code(), spoken(mark.arguments().toArray()));
    }

    /// How much of a purchase order is used.
    public Meter ceiling(CheckoutView.Ceiling ceiling) {
        return meter(
                page.text("checkout.po.left", ceiling.number()),
                ceiling.left(),
                ceiling.limit(),
                null);
    }

    /// How much of the credit line is used.
    public Meter credit(CheckoutView.Credit credit) {
        var closed = credit.closed() ? page.text("checkout.credit.closed") : null;
        return meter(page.text("checkout.credit.left"), credit.left(), credit.limit(), closed);
    }

    /// How far a right to buy is used, or an obligation met.
    public Meter commitment(CommitmentMeter meter) {
        var commitment = meter.commitment();
        var kind = commitment.kind().code();
        var label = page.text("account." + kind, commitment.family().name());
        return commitment.kind() == Commitment.Kind.RIGHT_TO_BUY
                ? meter(label, meter.left(), commitment.total(), null)
                : new Meter(
                        label,
                        page.text(
                                "account.bought-of",
                                money(meter.bought()),
                                money(commitment.total())),
                        percent(meter.bought(), commitment.total()),
                        meter.isFull() ? Tone.SUCCESS : Tone.INFO,
                        commitment.until().map(this::until).orElse(null));
    }

    private String until(Instant end) {
        return page.text("account.until", formats().day(end));
    }

    private static int percent(Money part, Money whole) {
        return whole.hundredThousandths() == 0
                ? 100
                : (int) (part.hundredThousandths() / (double) whole.hundredThousandths() * 100);
    }

    private Meter meter(String label, Money left, Money limit, @Nullable String help) {
        int percent = percent(limit.minus(left), limit);
        var tone = percent >= NEARLY_USED ? Tone.WARNING : Tone.INFO;
        var value = page.text("checkout.left-of", money(left), money(limit));
        return new Meter(label, value, percent, tone, help);
    }

    /// Why a wish was refused, and what to do.
    public Notice refusal(Refused refused) {
        return Notice.of(Tone.DANGER, words(refused));
    }

    public String words(Refused refused) {
        return page.text("problem." + refused.code(), spoken(refused.arguments().toArray()));
    }

    public String words(Problem problem) {
        return page.text("problem." + problem.code(), spoken(problem.arguments().toArray()));
    }

    private Object[] spoken(Object... arguments) {
        var spoken = new Object[arguments.length];
        for (int place = 0; place < arguments.length; place++) {
            spoken[place] =
                    switch (arguments[place]) {
                        case Money money -> money(money);
                        case Quantity quantity -> number(quantity);
                        case BigDecimal number -> formats().number(number);
                        case Object other -> other;
                    };
        }
        return spoken;
    }

    private Formats formats() {
        return page.formats();
    }
}
