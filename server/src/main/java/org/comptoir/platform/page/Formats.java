package org.comptoir.platform.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Numbers, amounts and dates as the reader's language writes them, with spaces that never break.
/// One serves one page.
public final class Formats {
    private static final int FINEST = 5;

    private final Locale locale;
    private final ZoneId zone;
    private final Map<Currency, NumberFormat> amounts = new HashMap<>();

    public Formats(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
    }

    public Locale locale() {
        return locale;
    }

    /// An amount with at least the decimals of its currency, and more where it has more: `9,10 €`.
    public String money(BigDecimal amount, Currency currency) {
        return narrow(amounts.computeIfAbsent(currency, this::amounts).format(amount));
    }

    /// An amount without decimals: `1 250 €`.
    public String wholeMoney(BigDecimal amount, Currency currency) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        format.setMaximumFractionDigits(0);
        return narrow(format.format(amount));
    }

    private NumberFormat amounts(Currency currency) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(Math.max(0, currency.getDefaultFractionDigits()));
        format.setMaximumFractionDigits(FINEST);
        return format;
    }

    /// A plain number, without needless decimals: `1 250,5`.
    public String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(FINEST);
        return narrow(format.format(number));
    }

    public String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /// A percentage given in hundredths: 12.5 reads `12,5 %`.
    public String percent(BigDecimal percent) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(2);
        return narrow(format.format(percent.movePointLeft(2)));
    }

    /// A day in full: `3 March 2026`.
    public String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(dayLocale())
                .format(at.atZone(zone));
    }

    /// A day in a table: `3 Mar 2026`.
    public String shortDay(Instant at) {
        return narrow(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(dayLocale())
                        .format(at.atZone(zone)));
    }

    /// A day and time: `3 Mar 2026, 14:05`.
    public String moment(Instant at) {
        return narrow(
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(dayLocale())
                        .format(at.atZone(zone)));
    }

    /// English days read the European way unless a region says otherwise.
    private Locale dayLocale() {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }

    private static String narrow(String text) {
        return text.replace('\u00a0', '\u202f');
    }
}
