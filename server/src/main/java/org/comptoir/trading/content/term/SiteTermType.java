package org.comptoir.trading.content.term;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.comptoir.platform.Word;
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
                                InvalidContent.of(
                                        "unknown-property",
                                        "unknown-property",
                                        name,
                                        property.name(),
                                        fieldNames()));
        if (!isUsable(field.type(), property.value())) {
            throw InvalidContent.of(
                    "bad-property",
                    "bad-property",
                    property.name(),
                    name,
                    property.value(),
                    new Word("content.type." + field.type().name().toLowerCase(Locale.ROOT)));
        }
    }

    /// Refuses a term that stands in the wrong place, lacks a required field or gives one twice.
    public void check(SiteTerm term, Place place) {
        if (!places.contains(place)) {
            throw InvalidContent.of(
                    "term-not-here",
                    "term-not-here",
                    name,
                    new Word("content.place." + place.name().toLowerCase(Locale.ROOT)));
        }
        Set<String> given = new HashSet<>();
        for (Property property : term.header().properties()) {
            check(property);
            if (!given.add(property.name())) {
                throw InvalidContent.of(
                        "duplicate-property", "duplicate-property", name, property.name());
            }
        }
        for (Field field : fields) {
            if (field.required() && !given.contains(field.name())) {
                throw InvalidContent.of("missing-property", "missing-property", name, field.name());
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
}
