package org.comptoir.trading.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.FulfillmentCenters;
import org.comptoir.trading.PolicyId;
import org.comptoir.trading.content.PolicyContent;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.content.value.FulfillmentCenterRef;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.file.Position;
import org.comptoir.trading.imports.ReadFile.StoreItem;
import org.springframework.stereotype.Component;

/// Takes in what a contract file brings for the store itself: policies and fulfilment centres.
@Component
class StoreItems {
    private final PolicyIntake policies;
    private final FulfillmentCenters centers;
    private final NamedThings things;
    private final Texts texts;

    StoreItems(PolicyIntake policies, FulfillmentCenters centers, NamedThings things, Texts texts) {
        this.policies = policies;
        this.centers = centers;
        this.things = things;
        this.texts = texts;
    }

    void apply(Store store, ReadFile file, Attempts attempts, ImportReport.Builder report) {
        attempts.all(file.stores, it -> items(store, it, attempts, report));
        attempts.all(
                file.centers,
                it -> attempts.attempt(it.position(), () -> center(store, it.center())));
        file.prices.forEach(it -> report.warnings.add(notRead(it.position(), it.name())));
    }

    private void items(
            Store store, StoreItem item, Attempts attempts, ImportReport.Builder report) {
        var at = item.position();
        if (isOther(store, item)) {
            attempts.report(
                    at, "other-store", texts.get("problem.other-store", item.name().orElse("")));
            return;
        }
        attempts.all(
                item.policies(), it -> attempts.attempt(at, () -> policy(store, it, at, attempts)));
        attempts.all(item.centers(), it -> attempts.attempt(at, () -> center(store, it)));
        if (item.prices()) {
            report.warnings.add(notRead(at, store.name()));
        }
    }

    private static boolean isOther(Store store, StoreItem item) {
        return item.name().filter(it -> !it.equals(store.name())).isPresent();
    }

    private void policy(Store store, PolicyContent content, Position at, Attempts attempts) {
        var type =
                policies.type(content.type())
                        .orElseThrow(() ->
                                Problem.refused(
                                        "unknown-policy-type", content.type(), content.name()));
        policies.take(policy(store, type, content))
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

    private FileProblem notRead(Position at, String name) {
        return new FileProblem(
                at.line(),
                at.column(),
                "price-list-not-read",
                texts.get("problem.price-list-not-read", name));
    }
}
