package org.comptoir.catalog.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.offers.OfferChange;
import org.comptoir.catalog.offers.OfferMerge;
import org.comptoir.catalog.offers.OfferPlan;
import org.comptoir.catalog.offers.OfferPlans;
import org.comptoir.platform.Audit;
import org.comptoir.platform.Problem;
import org.comptoir.platform.load.LoadFolder;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.platform.load.LoadRun.FileProblem;
import org.comptoir.stores.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings the offers of one price list to what a table in the form of `offers.csv` says: planned,
/// and applied exactly as it was planned (docs/decisions/0038-prices-are-changed-as-a-table.md).
@Component
public class PriceFiles {
    /// The largest table, in bytes: a hundred thousand offers take about eight million.
    static final int LARGEST = 32 << 20;

    private static final int TOLD = 100;

    private final Staging staging;
    private final OfferImport offers;
    private final OfferPlans plans;
    private final OfferMerge merge;
    private final Catalogs catalogs;
    private final Audit audit;
    private final JdbcClient jdbc;

    PriceFiles(
            Staging staging,
            OfferImport offers,
            OfferPlans plans,
            OfferMerge merge,
            Catalogs catalogs,
            Audit audit,
            JdbcClient jdbc) {
        this.staging = staging;
        this.offers = offers;
        this.plans = plans;
        this.merge = merge;
        this.catalogs = catalogs;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /// A table for a list. The offers of each article and currency it names become those it says;
    /// those of the articles `also` named go where it says none, and where it is the `whole` list
    /// everything else goes too.
    public record Table(
            String list, Supplier<InputStream> csv, Collection<String> also, boolean whole) {
        public Table {
            also = Set.copyOf(also);
        }

        /// What a file says of the articles it names, and of those `also` named.
        public static Table of(String list, byte[] csv, Collection<String> also, boolean whole) {
            return new Table(list, () -> new ByteArrayInputStream(csv), also, whole);
        }
    }

    /// The bytes of a table as they are sent, as far as it is not too large.
    public static byte[] bytes(InputStream body) throws IOException {
        var bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Problem.of(Problem.Kind.TOO_LARGE, "body-too-large", LARGEST);
        }
        if (bytes.length == 0) {
            throw Problem.invalid("file", "prices-empty-file");
        }
        return bytes;
    }

    /// What would change, or what is wrong with the table and where.
    public record Planned(OfferPlan plan, List<FileProblem> problems, int problemCount) {
        public Planned {
            problems = List.copyOf(problems);
        }

        public boolean isSound() {
            return problemCount == 0;
        }
    }

    /// Changes nothing.
    @Transactional
    public Planned plan(Store store, Table table) {
        return stage(store, table);
    }

    /// Does what the table says; refused where it would now be something else than the plan that
    /// `digest` stands for, if it was planned. Counts for buyers from the commit on.
    @Transactional
    public OfferPlan apply(String logonId, Store store, Table table, Optional<String> digest) {
        hold(store, table.list());
        var planned = stage(store, table);
        if (!planned.isSound()) {
            var first = planned.problems().getFirst();
            throw Problem.refused("prices-unsound", first.line(), first.message())
                    .with("problems", planned.problems());
        }
        if (digest.filter(it -> !it.equals(planned.plan().digest())).isPresent()) {
            throw Problem.of(Problem.Kind.OUTDATED, "prices-changed-meanwhile", table.list());
        }
        if (planned.plan().changes() > 0) {
            merge.run(store.id());
            catalogs.changed(store.id());
            audit.record(
                    logonId,
                    "change-prices",
                    "price-list %s of %s".formatted(table.list(), store.identifier()),
                    told(planned.plan()));
        }
        return planned.plan();
    }

    /// Whoever else changes the list waits until this transaction ends.
    private void hold(Store store, String list) {
        var held =
                jdbc.sql(
                                "select name from price_list where store = :store and name = :name for update")
                        .param("store", store.id().value())
                        .param("name", list)
                        .query(String.class)
                        .optional();
        if (held.isEmpty()) {
            throw Problem.missing("no-such-price-list", list);
        }
    }

    private Planned stage(Store store, Table table) {
        var run = new LoadRun();
        staging.create();
        offers.stage(new Import(store, new OneFile(table.csv()), run), table.list());
        if (run.failed()) {
            var nothing = new OfferPlan(0, 0, 0, 0, List.of(), "");
            return new Planned(nothing, run.problems(), run.problemCount());
        }
        nameAlso(store, table);
        if (table.whole()) {
            plans.nameTheRest(store.id(), table.list());
        }
        return new Planned(plans.of(store.id(), table.list()), List.of(), 0);
    }

    private void nameAlso(Store store, Table table) {
        jdbc.sql(
                        """
                        insert into stage_offer (price_list, part_number, currency)
                        select distinct price_list, part_number, currency from offer
                        where store = :store and price_list = :list
                          and part_number = any(cast(:also as text[]))
                        except select price_list, part_number, currency from stage_offer
                        """)
                .param("store", store.id().value())
                .param("list", table.list())
                .param("also", table.also().toArray(String[]::new))
                .update();
    }

    private static Map<String, Object> told(OfferPlan plan) {
        var told = new LinkedHashMap<String, Object>();
        told.put("added", plan.added());
        told.put("changed", plan.changed());
        told.put("removed", plan.removed());
        told.put("offers", plan.first().stream().limit(TOLD).map(PriceFiles::told).toList());
        return told;
    }

    private static Map<String, Object> told(OfferChange change) {
        var told = new LinkedHashMap<String, Object>();
        told.put("partNumber", change.partNumber());
        told.put("currency", change.currency());
        told.put("minimumQuantity", change.minimum());
        change.start().ifPresent(it -> told.put("start", it.toString()));
        change.before().ifPresent(it -> told.put("before", it.amount()));
        change.after().ifPresent(it -> told.put("after", it.amount()));
        return told;
    }

    /// The table as a folder that holds nothing else.
    private record OneFile(Supplier<InputStream> csv) implements LoadFolder {
        @Override
        public boolean has(String name) {
            return name.equals(OfferImport.FILE);
        }

        @Override
        public InputStream open(String name) {
            return csv.get();
        }

        @Override
        public List<String> list(String subfolder) {
            return List.of();
        }
    }
}
