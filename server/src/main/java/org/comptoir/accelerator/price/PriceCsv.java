package org.comptoir.accelerator.price;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.comptoir.catalog.overview.ListedOffer;

/// Offers as the lines of `offers.csv` (docs/formats.md).
final class PriceCsv {
    static final List<String> HEADER =
            List.of(
                    "priceList",
                    "partNumber",
                    "currency",
                    "amount",
                    "minimumQuantity",
                    "maximumQuantity",
                    "start",
                    "end",
                    "precedence",
                    "published");

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);

    PriceCsv() {
        csv.writeRecord(HEADER);
    }

    void add(List<String> values) {
        csv.writeRecord(values);
    }

    void add(ListedOffer offer) {
        add(
                List.of(
                        offer.list(),
                        offer.partNumber(),
                        offer.currency(),
                        offer.amount().toPlainString(),
                        offer.minimum().signum() == 0 ? "" : offer.minimum().toPlainString(),
                        offer.maximum().map(BigDecimal::toPlainString).orElse(""),
                        offer.start().map(Instant::toString).orElse(""),
                        offer.end().map(Instant::toString).orElse(""),
                        precedence(offer.precedence()),
                        String.valueOf(offer.published())));
    }

    static String precedence(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    String text() {
        try {
            csv.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
