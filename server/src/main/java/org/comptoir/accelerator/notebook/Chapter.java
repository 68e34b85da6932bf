package org.comptoir.accelerator.notebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.accelerator.term.Section;
import org.comptoir.trading.content.term.SiteTermType.Place;

/// The chapters of a notebook: some hold fields of the content, the others terms of one section.
enum Chapter {
    PROFILE("file-text"),
    PARTICIPANTS("users"),
    PRODUCTS(Section.PRODUCTS),
    SHIPPING(Section.SHIPPING),
    PAYMENT(Section.PAYMENT),
    RETURNS(Section.RETURNS),
    ORDERS(Section.ORDERS),
    ACCOUNT(Section.ACCOUNT),
    OTHER(Section.OTHER),
    ATTACHMENTS("link"),
    REFERENCES("git-compare");

    private final String icon;
    private final Optional<Section> section;

    Chapter(String icon) {
        this.icon = icon;
        this.section = Optional.empty();
    }

    Chapter(Section section) {
        this.icon = section.icon();
        this.section = Optional.of(section);
    }

    String icon() {
        return icon;
    }

    /// The terms it holds, if it holds terms.
    Optional<Section> section() {
        return section;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Chapter> of(String code, Place place) {
        return of(place).stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /// The chapters of a contract or an account.
    static List<Chapter> of(Place place) {
        return Arrays.stream(values()).filter(it -> it.isIn(place)).toList();
    }

    private boolean isIn(Place place) {
        if (section.isPresent()) {
            return Section.of(place).contains(section.get());
        }
        return place == Place.CONTRACT || (this != ATTACHMENTS && this != REFERENCES);
    }

    /// The fields of the content that it holds.
    List<String> fields(Place place) {
        return switch (this) {
            case PROFILE -> profile(place);
            case PARTICIPANTS -> List.of("participants");
            case ATTACHMENTS -> List.of("attachments");
            case REFERENCES -> List.of("references");
            default -> List.of();
        };
    }

    private static List<String> profile(Place place) {
        return place == Place.CONTRACT
                ? List.of("usage", "creditAllowed", "comment", "start", "end", "descriptions")
                : List.of(
                        "allowStoreDefaultContract",
                        "priceListPreference",
                        "mustUsePriceListPreference",
                        "comment",
                        "descriptions");
    }
}
