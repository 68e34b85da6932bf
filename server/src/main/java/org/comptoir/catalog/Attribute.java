package org.comptoir.catalog;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.platform.Texts;

/// A property that products of a store have, such as a thread or a length; `values` translates the
/// codes of its values.
public record Attribute(
        String code,
        Kind kind,
        Optional<String> unit,
        boolean facet,
        Map<String, String> names,
        Map<String, Map<String, String>> values) {
    /// How its values are read and sorted.
    public enum Kind {
        TEXT,
        NUMBER
    }

    public Attribute {
        names = Map.copyOf(names);
        values = Map.copyOf(values);
    }

    public String name(Locale locale) {
        return Texts.pick(names, locale);
    }

    /// A value as a reader of that language sees it, with its unit.
    public String label(String value, Locale locale) {
        var translations = values.get(value);
        var text = translations == null ? plain(value, locale) : Texts.pick(translations, locale);
        return unit.map(unit -> text + "\u00a0" + unit).orElse(text);
    }

    private String plain(String value, Locale locale) {
        if (kind == Kind.TEXT) {
            return value;
        }
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(10);
        format.setGroupingUsed(false);
        return format.format(new BigDecimal(value));
    }
}
