package org.comptoir.trading.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.FulfillmentCenters;
import org.comptoir.trading.PolicyId;
import org.comptoir.trading.content.PolicyContent;
import org.comptoir.trading.content.StoreContent;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.content.value.FulfillmentCenterRef;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.file.Position;
import org.springframework.stereotype.Component;

/// Takes in what a contract file brings for the store itself: policies and fulfilment centres.
@Component
class StoreItems {
    private static final Position FILE = new Position(1, 1);

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

    void apply(Store store, ReadFile file, List<FileProblem> problems, List<FileProblem> warnings) {
        for (var item : file.stores) {
            var content = item.content();
            if (isOther(store, content)) {
                problems.add(problem(item.position(), "other-store", content.name().orElse("")));
                continue;
            }
            content.policies().forEach(it -> policy(store, it, item.position(), problems));
            content.centers().forEach(it -> center(store, it, item.position(), problems));
            if (!content.priceLists().isEmpty()) {
                warnings.add(problem(item.position(), "price-list-not-read", store.name()));
            }
        }
        file.centers.forEach(it -> center(store, it, FILE, problems));
        file.prices.forEach(it ->
                warnings.add(problem(it.position(), "price-list-not-read", it.list().name())));
    }

    private static boolean isOther(Store store, StoreContent content) {
        return content.name().filter(it -> !it.equals(store.name())).isPresent();
    }

    private void policy(
            Store store, PolicyContent content, Position at, List<FileProblem> problems) {
        var type = PolicyType.spelled(content.type());
        if (type.isEmpty()) {
            problems.add(problem(at, "unknown-policy-type", content.type(), content.name()));
            return;
        }
        var policy =
                new BusinessPolicy(
                        new PolicyId(Ids.next()),
                        1,
                        type.get(),
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
        policies.take(policy)
                .problems()
                .forEach(it ->
                        problems.add(
                                new FileProblem(at.line(), at.column(), it.code(), it.message())));
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

    private void center(
            Store store, FulfillmentCenterRef reference, Position at, List<FileProblem> problems) {
        var owner = things.organization(reference.owner());
        if (owner.isEmpty()) {
            problems.add(problem(at, "unknown-name", reference.owner().describe(), store.name()));
            return;
        }
        if (centers.find(owner.get().value(), reference.name()).isEmpty()) {
            centers.save(
                    store.id(),
                    new FulfillmentCenters.Center(
                            reference.name(), owner.get().value(), Map.of(), Map.of()));
        }
    }

    private FileProblem problem(Position at, String code, Object... arguments) {
        return new FileProblem(
                at.line(), at.column(), code, texts.get("problem." + code, arguments));
    }
}
