package org.comptoir.catalog.overview;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.stores.StoreId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The offers of a price list, a page after the other, in the order of their index.
@Component
public class OfferPages {
    private static final String BREAK = "\n";
    private static final String OPEN = "infinity";

    private static final String OFFERS =
            """
            select * from offer
            where store = :store and price_list = :list {product}
              and part_number >= :part
              and (part_number, currency, minimum_quantity, coalesce(start_at, 'infinity'),
                   precedence)
                > (:part, :currency, :minimum, cast(:start as timestamptz), :precedence)
            order by part_number, currency, minimum_quantity, start_at nulls last, precedence
            limit :limit
            """;

    private static final String OF_PRODUCT =
            """
            and part_number = any(array(
                select part_number from product
                where store = :store and :product in (part_number, parent)))
            """;

    private final JdbcClient jdbc;

    OfferPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The place of an offer in its list.
    private record Place(
            String part, String currency, BigDecimal minimum, String start, double precedence) {
        private static final Place FIRST =
                new Place("", "", BigDecimal.ONE.negate(), "-infinity", 0);

        static Place of(ListedOffer offer) {
            return new Place(
                    offer.partNumber(),
                    offer.currency(),
                    offer.minimum(),
                    offer.start().map(Instant::toString).orElse(OPEN),
                    offer.precedence());
        }

        /// Refuses what was not made here.
        static Place read(@Nullable String cursor) {
            var text = Cursor.decode(cursor);
            return text.isEmpty() ? FIRST : read(text.split(BREAK, -1));
        }

        private static Place read(String[] parts) {
            if (parts.length != 5) {
                throw Problem.invalid("cursor", "bad-cursor");
            }
            try {
                return new Place(
                        parts[0],
                        parts[1],
                        new BigDecimal(parts[2]),
                        parts[3].equals(OPEN) ? OPEN : Instant.parse(parts[3]).toString(),
                        Double.parseDouble(parts[4]));
            } catch (NumberFormatException | DateTimeException notOurs) {
                throw Problem.invalid("cursor", "bad-cursor");
            }
        }

        String text() {
            return String.join(
                    BREAK,
                    part,
                    currency,
                    minimum.toPlainString(),
                    start,
                    Double.toString(precedence));
        }
    }

    /// Those of one article, and of its SKUs where it is a product; of all where none is named.
    public Slice<ListedOffer> of(
            StoreId store,
            String list,
            Optional<String> product,
            @Nullable String cursor,
            int limit) {
        var after = Place.read(cursor);
        var rows =
                jdbc.sql(OFFERS.replace("{product}", product.map(_ -> OF_PRODUCT).orElse("")))
                        .param("store", store.value())
                        .param("list", list)
                        .param("product", product.orElse(""))
                        .param("part", after.part())
                        .param("currency", after.currency())
                        .param("minimum", after.minimum())
                        .param("start", after.start())
                        .param("precedence", after.precedence())
                        .param("limit", limit + 1)
                        .query((row, _) -> ListOverview.offer(row))
                        .list();
        return Slice.cut(rows, limit, it -> Place.of(it).text());
    }
}
