package org.comptoir.trading.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.content.term.SiteTermType;
import org.comptoir.trading.content.term.SiteTermType.Place;
import org.comptoir.trading.content.term.TermFields;
import org.comptoir.trading.content.term.TermKind;
import org.comptoir.trading.imports.SiteTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The types of term that a contract or an account may hold: the product's and those the site has
/// declared.
@RestController
class TermTypesEndpoint {
    private final TradingAccess access;
    private final SiteTerms siteTerms;

    TermTypesEndpoint(TradingAccess access, SiteTerms siteTerms) {
        this.access = access;
        this.siteTerms = siteTerms;
    }

    /// One type. A site-defined one has the kind `TermCondition` and its own `type`, and its fields
    /// are properties of its header; `rule` is the paragraph of docs/rules.md by which a term acts.
    record TermType(
            String kind,
            @Nullable String type,
            List<String> places,
            @Nullable String rule,
            List<Field> fields) {
        static TermType of(TermKind kind) {
            return new TermType(
                    kind.element(),
                    null,
                    names(kind.places()),
                    kind.rule().orElse(null),
                    TermFields.of(kind.type()).stream().map(Field::of).toList());
        }

        static TermType of(SiteTermType type) {
            return new TermType(
                    "TermCondition",
                    type.name(),
                    names(type.places()),
                    null,
                    type.fields().stream().map(Field::of).toList());
        }

        private static List<String> names(Collection<Place> places) {
            return places.stream().sorted().map(TermTypesEndpoint::lower).toList();
        }
    }

    /// One field or property.
    record Field(String name, String type, boolean required, boolean many) {
        static Field of(TermFields.Field field) {
            return new Field(field.name(), field.type(), field.required(), field.many());
        }

        static Field of(SiteTermType.Field field) {
            return new Field(field.name(), lower(field.type()), field.required(), false);
        }
    }

    /// All types, the product's first.
    record Answer(List<TermType> items) {}

    @GetMapping("/api/v1/stores/{store}/term-types")
    Answer list(Actor actor, Store store) {
        access.requireTrader(actor, store);
        var known = TermKind.ALL.stream().filter(it -> !it.element().equals("TermCondition"));
        return new Answer(
                Stream.concat(
                                known.map(TermType::of),
                                siteTerms.declared().stream().map(TermType::of))
                        .toList());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
