package org.comptoir.catalog.load;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.catalog.load.Staging.Rule;
import org.comptoir.catalog.offers.OfferMerge;
import org.comptoir.platform.load.CsvRow;
import org.comptoir.platform.load.LoadFiles;
import org.comptoir.platform.load.LoadRun.Change;
import org.springframework.stereotype.Component;

/// Imports `offers.csv`. The offers of a part number in one list and currency are replaced as a
/// whole: what the file no longer says is gone.
@Component
class OfferImport {
    static final String FILE = "offers.csv";
    private static final String STAGE = "stage_offer";
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);
    private static final List<Rule> RULES =
            List.of(
                    new Rule(
                            "partNumber",
                            "unknown-product",
                            """
                            select line, part_number, '' from stage_offer s
                            where part_number <> ''
                              and not exists (select from stage_product p
                                              where p.part_number = s.part_number)
                              and not exists (select from product p where p.store = :store
                                                and p.part_number = s.part_number)
                            """),
                    new Rule(
                            "partNumber",
                            "offer-twice",
                            """
                            select s.line, s.part_number, twice.first::text
                            from stage_offer s join (
                                select price_list, part_number, currency, minimum_quantity,
                                       start_at, precedence, min(line) as first
                                from stage_offer group by 1, 2, 3, 4, 5, 6
                                having count(*) > 1) twice
                              on twice.price_list = s.price_list
                                and twice.part_number = s.part_number
                                and twice.currency = s.currency
                                and twice.minimum_quantity = s.minimum_quantity
                                and twice.start_at is not distinct from s.start_at
                                and twice.precedence = s.precedence
                            where s.line > twice.first
                            """));

    private final LoadFiles files;
    private final Staging staging;
    private final StoreFacts facts;
    private final OfferMerge merge;

    OfferImport(LoadFiles files, Staging staging, StoreFacts facts, OfferMerge merge) {
        this.files = files;
        this.staging = staging;
        this.facts = facts;
        this.merge = merge;
    }

    private record Known(Set<String> lists, String otherwise, Set<String> currencies) {}

    void load(Import data) {
        stage(data, facts.priceLists(data.store()), "unknown-price-list");
        if (!data.run().failed()) {
            data.run().progress("writing offers", 0, 0);
            var merged = merge.run(data.store().id());
            data.run().count("offers", Change.ADDED, merged.added());
            data.run().count("offers", Change.CHANGED, merged.changed());
            data.run().count("offers", Change.SAME, merged.same());
        }
    }

    /// Reads a table that may name that list alone, and checks it.
    void stage(Import data, String list) {
        stage(data, Set.of(list), "other-price-list");
    }

    private void stage(Import data, Set<String> lists, String otherwise) {
        var known =
                new Known(
                        lists,
                        otherwise,
                        data.store().currencies().stream()
                                .map(currency -> currency.getCurrencyCode())
                                .collect(Collectors.toSet()));
        var table =
                files.csv(data.folder(), data.run(), FILE)
                        .required("priceList", "partNumber", "currency", "amount")
                        .optional("minimumQuantity", "maximumQuantity", "start", "end")
                        .optional("precedence", "published");
        staging.fill(STAGE, "part_number", rows -> table.each(row -> stage(row, rows, known)));
        staging.check(table, data, RULES);
    }

    private static void stage(CsvRow row, CopyRows rows, Known known) {
        var minimum = quantity(row, "minimumQuantity");
        var maximum = quantity(row, "maximumQuantity");
        if (maximum.isPresent() && minimum.orElse(BigDecimal.ZERO).compareTo(maximum.get()) > 0) {
            row.value("minimumQuantity")
                    .problem("minimum-above-maximum", minimum.orElseThrow(), maximum.get());
        }
        var start = row.value("start").instant();
        var end = row.value("end").instant();
        requireSpan(row, start, end);
        row.value("amount").required();
        rows.add(
                row.line(),
                named(row, "priceList", known.otherwise(), known.lists()),
                row.value("partNumber").required(Fields.LONGEST_PART_NUMBER),
                named(row, "currency", "currency-not-of-store", known.currencies()),
                row.value("amount").decimal(BigDecimal.ZERO, LARGEST, 5).orElse(null),
                minimum.orElse(BigDecimal.ZERO),
                maximum.orElse(null),
                start.orElse(null),
                end.orElse(null),
                precedence(row),
                row.value("published").flag(true));
    }

    private static Optional<BigDecimal> quantity(CsvRow row, String column) {
        return row.value(column).decimal(BigDecimal.ZERO, LARGEST, 5);
    }

    private static BigDecimal precedence(CsvRow row) {
        return row.value("precedence")
                .decimal(LARGEST.negate(), LARGEST, 5)
                .orElse(BigDecimal.ZERO);
    }

    private static void requireSpan(CsvRow row, Optional<Instant> start, Optional<Instant> end) {
        if (start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())) {
            row.value("end").problem("end-before-start", start.get(), end.get());
        }
    }

    private static String named(CsvRow row, String column, String code, Set<String> known) {
        var name = row.value(column).required(Fields.LONGEST_NAME);
        if (!name.isEmpty() && !known.contains(name)) {
            row.value(column).problem(code, name, String.join(", ", known));
        }
        return name;
    }
}
