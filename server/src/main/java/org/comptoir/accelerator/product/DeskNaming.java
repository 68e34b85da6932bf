package org.comptoir.accelerator.product;

import java.util.List;
import java.util.Locale;
import org.comptoir.accelerator.Desk;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Status;
import org.comptoir.trading.naming.Naming;
import org.comptoir.trading.naming.Naming.By;
import org.comptoir.trading.storeobject.ObjectEdits;

/// Something that names a thing of the catalogue, as pages list it; an empty address leads nowhere.
public record DeskNaming(String kind, String name, Status way, String address) {
    /// Those that somebody may see, in words.
    public static List<DeskNaming> of(Desk desk, List<Naming> namings) {
        boolean editor = ObjectEdits.isEditor(desk.actor(), desk.store());
        return namings.stream()
                .filter(it -> editor || it.by() == By.CONTRACT)
                .map(it -> of(desk, it))
                .toList();
    }

    private static DeskNaming of(Desk desk, Naming naming) {
        var by = code(naming.by());
        return new DeskNaming(
                desk.text("naming.by." + by),
                naming.name(),
                new Status(tone(naming), desk.text("naming.way." + code(naming.way()))),
                desk.at(place(naming.by()), naming.key()));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Tone tone(Naming naming) {
        return switch (naming.way()) {
            case EXCLUDES -> Tone.WARNING;
            case PRICES -> Tone.INFO;
            case INCLUDES -> Tone.SUCCESS;
        };
    }

    private static String place(By by) {
        return switch (by) {
            case CONTRACT -> "contracts";
            case PRODUCT_SET -> "product-sets";
            case PRICE_RULE -> "price-rules";
            case CATALOG_FILTER -> "catalog-filters";
        };
    }
}
