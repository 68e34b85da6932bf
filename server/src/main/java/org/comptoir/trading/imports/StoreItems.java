package org.comptoir.trading.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.members.Actor;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.PolicyId;
import org.comptoir.trading.condition.FulfillmentCenters;
import org.comptoir.trading.content.PolicyContent;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.content.value.FulfillmentCenterRef;
import org.comptoir.trading.file.Position;
import org.comptoir.trading.imports.ImportReport.PriceListLine;
import org.comptoir.trading.imports.check.NamedThings;
import org.comptoir.trading.imports.check.ReferenceCheck;
import org.comptoir.trading.imports.prices.PackagePrices;
import org.comptoir.trading.imports.read.Attempts;
import org.comptoir.trading.imports.read.PriceItem;
import org.comptoir.trading.imports.read.ReadFile;
import org.comptoir.trading.imports.read.StoreItem;
import org.springframework.stereotype.Component;

/// Takes in what a contract file brings for the store itself: price lists, policies and fulfilment
/// centres.
@Component
class StoreItems {
    private final PolicyIntake policies;
    private final PackagePrices prices;
    private final FulfillmentCenters centers;
    private final NamedThings things;
    private final Texts texts;

    StoreItems(
            PolicyIntake policies,
            PackagePrices prices,
            FulfillmentCenters centers,
            NamedThings things,
            Texts texts) {
        this.policies = policies;
        this.prices = prices;
        this.centers = centers;
        this.things = things;
        this.texts = texts;
    }

    void apply(
            Store store,
            ReadFile file,
            Optional<Actor> person,
            ReferenceCheck references,
            Attempts attempts,
            ImportReport.Builder report) {
        var lists = new Lists(store, references, attempts, report);
        attempts.all(file.stores, it -> items(store, it, person, attempts, lists));
        attempts.all(
                file.centers,
                it -> attempts.attempt(it.position(), () -> center(store, it.center())));
        attempts.all(file.prices, lists::take);
    }

    private void items(
            Store store, StoreItem item, Optional<Actor> person, Attempts attempts, Lists lists) {
        var at = item.position();
        if (isOther(store, item)) {
            attempts.report(
                    at, "other-store", texts.get("problem.other-store", item.name().orElse("")));
            return;
        }
        attempts.all(item.prices(), lists::take);
        attempts.all(
                item.policies(),
                it -> attempts.attempt(at, () -> policy(store, it, person, at, attempts)));
        attempts.all(item.centers(), it -> attempts.attempt(at, () -> center(store, it)));
    }

    private static boolean isOther(Store store, StoreItem item) {
        return item.name().filter(it -> !it.equals(store.name())).isPresent();
    }

    private void policy(
            Store store,
            PolicyContent content,
            Optional<Actor> person,
            Position at,
            Attempts attempts) {
        var type =
                policies.type(content.type())
                        .orElseThrow(() ->
                                Problem.refused(
                                        "unknown-policy-type", content.type(), content.name()));
        policies.take(person, policy(store, type, content))
                .problems()
                .forEach(it -> attempts.report(at, it.code(), it.message()));
    }

    private static BusinessPolicy policy(Store store, PolicyType type, PolicyContent content) {
        return new BusinessPolicy(
                new PolicyId(Ids.next()),
                1,
                type,
                content.name(),
                Optional.of(store.id()),
                Optional.empty(),
                content.properties().orElse(""),
                content.commands().stream()
                        .map(it ->
                                new BusinessPolicy.Command(
                                        it.className(), it.properties().orElse("")))
                        .toList(),
                new Validity(content.start(), content.end()),
                descriptions(content.descriptions()));
    }

    /// By language: a file gives a locale such as `en_US`.
    private static Map<String, String> descriptions(List<Description> descriptions) {
        var texts = new TreeMap<String, String>();
        for (var description : descriptions) {
            var language = description.locale().split("[_-]", 2)[0];
            description.shortDescription().ifPresent(it -> texts.putIfAbsent(language, it));
        }
        return texts;
    }

    private void center(Store store, FulfillmentCenterRef reference) {
        var owner =
                things.organization(reference.owner())
                        .orElseThrow(() ->
                                Problem.refused(
                                        "unknown-name",
                                        reference.owner().describe(),
                                        store.name()));
        if (centers.find(owner.value(), reference.name()).isEmpty()) {
            centers.save(
                    store.id(),
                    new FulfillmentCenters.Center(
                            reference.name(), owner.value(), Map.of(), Map.of(), true));
        }
    }

    /// The price lists of one file, each of which stands there once.
    private final class Lists {
        private final Store store;
        private final ReferenceCheck references;
        private final Attempts attempts;
        private final ImportReport.Builder report;
        private final Set<String> names = new HashSet<>();

        Lists(
                Store store,
                ReferenceCheck references,
                Attempts attempts,
                ImportReport.Builder report) {
            this.store = store;
            this.references = references;
            this.attempts = attempts;
            this.report = report;
        }

        void take(PriceItem item) {
            attempts.attempt(
                    item.position(),
                    item::place,
                    () -> {
                        if (!names.add(item.list().name())) {
                            throw Problem.refused("price-list-twice", item.list().name());
                        }
                        var checked = references.check(item.references());
                        if (!checked.unknown().isEmpty()) {
                            references.problems(checked.unknown()).forEach(report.problems::add);
                            throw new Attempts.Reported();
                        }
                        var owner = item.list().owner().flatMap(checked.members()::of);
                        var taken = prices.take(store, item.list(), owner);
                        report.priceLists.add(PriceListLine.of(item.list().name(), taken));
                    });
        }
    }
}
