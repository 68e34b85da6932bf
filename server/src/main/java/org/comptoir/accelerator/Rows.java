package org.comptoir.accelerator;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.comptoir.platform.Paged;
import org.comptoir.platform.page.table.Csv;
import org.comptoir.platform.page.table.Listing;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/// How a list is answered: as a page, as the part of it that a script replaces, or as a file.
public final class Rows {
    /// The length of a page.
    public static final int PAGE = 50;

    private Rows() {}

    /// The page `list` around a listing, or its part where a script asks.
    public static ModelAndView show(Desk desk, Listing listing, String template, boolean part) {
        return desk.show(part ? "parts/listing" : template).addObject("listing", listing);
    }

    /// The listing as a file of values.
    public static ResponseEntity<byte[]> file(Listing listing) {
        return Csv.of(listing.name(), listing.columns(), listing.rows().items());
    }

    /// The value of an enum by its lower-case name, or nothing.
    public static <E extends Enum<E>> Optional<E> named(E[] values, String code) {
        return List.of(values).stream()
                .filter(it -> it.name().equalsIgnoreCase(code.replace('-', '_')))
                .findFirst();
    }

    /// The last page where the one asked for lies beyond it, as after a deletion.
    public static <T> Paged<T> within(int page, IntFunction<Paged<T>> read) {
        var asked = read.apply(page);
        return asked.items().isEmpty() && page > 1 && asked.pages() < page
                ? read.apply(asked.pages())
                : asked;
    }
}
