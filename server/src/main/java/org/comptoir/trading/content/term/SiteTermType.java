package org.comptoir.trading.content.term;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.Property;
import org.comptoir.trading.content.value.Text;
import org.comptoir.trading.content.value.Times;

/// A type of term that the site has declared: its fields, and where it may stand (§3).
public record SiteTermType(String name, List<Field> fields, Set<Place> places) {
    public SiteTermType {
        Text.name("name of the site-defined term", name);
        fields = List.copyOf(fields);
        places = Set.copyOf(places);
    }

    /// One typed field of the term.
    public record Field(String name, FieldType type, boolean required) {}

    /// What a field holds; times are `yyyy-MM-dd HH:mm:ss` in GMT.
    public enum FieldType {
        TEXT,
        DECIMAL,
        INTEGER,
        BOOLEAN,
        TIME
    }

    /// Where a term may stand.
    public enum Place {
        CONTRACT,
        ACCOUNT
    }

    /// Refuses a property that is not declared, or whose value is not of its type.
    public void check(Property property) {
        Field field =
                field(property.name())
                        .orElseThrow(() ->
                                new InvalidContent(
                                        "unknown-property",
                                        "%s has no property '%s'; it has %s"
                                                .formatted(name, property.name(), fieldNames())));
        if (!isUsable(field.type(), property.value())) {
            throw new InvalidContent(
                    "bad-property",
                    "property '%s' of %s is '%s', which is no %s; correct it"
                            .formatted(
                                    property.name(), name, property.value(), words(field.type())));
        }
    }

    /// Refuses a term that stands in the wrong place, lacks a required field or gives one twice.
    public void check(SiteTerm term, Place place) {
        if (!places.contains(place)) {
            throw new InvalidContent(
                    "term-not-here",
                    "%s may not stand in this %s; remove it"
                            .formatted(name, place.name().toLowerCase(Locale.ROOT)));
        }
        Set<String> given = new HashSet<>();
        for (Property property : term.header().properties()) {
            check(property);
            if (!given.add(property.name())) {
                throw new InvalidContent(
                        "duplicate-property",
                        "%s gives '%s' twice; keep one".formatted(name, property.name()));
            }
        }
        for (Field field : fields) {
            if (field.required() && !given.contains(field.name())) {
                throw new InvalidContent(
                        "missing-property",
                        "%s lacks the property '%s'; add it".formatted(name, field.name()));
            }
        }
    }

    private Optional<Field> field(String wanted) {
        return fields.stream().filter(field -> field.name().equals(wanted)).findFirst();
    }

    private String fieldNames() {
        return String.join(", ", fields.stream().map(Field::name).toList());
    }

    private static boolean isUsable(FieldType type, String value) {
        try {
            return switch (type) {
                case TEXT -> true;
                case DECIMAL -> new BigDecimal(value).scale() <= 5;
                case INTEGER -> new BigDecimal(value).scale() == 0;
                case BOOLEAN -> value.equals("true") || value.equals("false");
                case TIME -> Times.read(value).isPresent();
            };
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private static String words(FieldType type) {
        return switch (type) {
            case TEXT -> "text";
            case DECIMAL -> "decimal number";
            case INTEGER -> "whole number";
            case BOOLEAN -> "true or false";
            case TIME -> "time such as 2026-01-31 00:00:00";
        };
    }
}
