package org.comptoir.trading.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.comptoir.members.Users;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.platform.load.DataImporter;
import org.comptoir.platform.load.LoadFiles;
import org.comptoir.platform.load.LoadFolder;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.platform.load.YamlNode;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.PolicyId;
import org.comptoir.trading.condition.FulfillmentCenters;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.imports.check.NamedThings;
import org.springframework.stereotype.Component;

/// Loads `policies.yaml`, `fulfilment.yaml` `contracts/*.xml` and `contracts/*.yaml` of a data
/// folder.
@Component
class TradingImporter implements DataImporter {
    private static final int LONGEST = 200;
    private static final int LONGEST_PROPERTIES = 4000;

    private final LoadFiles files;
    private final Stores stores;
    private final PolicyIntake policies;
    private final FulfillmentCenters centers;
    private final NamedThings things;
    private final ContractFiles contracts;
    private final Texts texts;
    private final Users users;
    private final Members members;

    TradingImporter(
            LoadFiles files,
            Stores stores,
            PolicyIntake policies,
            FulfillmentCenters centers,
            NamedThings things,
            ContractFiles contracts,
            Texts texts,
            Users users,
            Members members) {
        this.files = files;
        this.stores = stores;
        this.policies = policies;
        this.centers = centers;
        this.things = things;
        this.contracts = contracts;
        this.texts = texts;
        this.users = users;
        this.members = members;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load(LoadFolder folder, LoadRun run) {
        var store = stores.get(run.store());
        files.yaml(folder, run, "policies.yaml").items().forEach(it -> policy(store, it, run));
        files.yaml(folder, run, "fulfilment.yaml")
                .only("centers")
                .at("centers")
                .items()
                .forEach(it -> center(store, it, run));
        for (var name : folder.list("contracts")) {
            if (name.endsWith(".xml") || name.endsWith(".yaml")) {
                contracts(store, folder, name, run);
            }
        }
    }

    private void policy(Store store, YamlNode node, LoadRun run) {
        try {
            taken(store, node, run);
        } catch (Problem refusal) {
            var text = texts.of(refusal);
            run.problem("policies.yaml", node.line(), node.column(), refusal.code(), text);
        }
    }

    private void taken(Store store, YamlNode node, LoadRun run) {
        node.only("name", "type", "properties", "commands", "start", "end", "description");
        var types = policies.types().stream().map(PolicyType::toString).toList();
        var name = node.value("name").required(LONGEST);
        var type = policies.type(node.value("type").oneOf(types));
        var validity = validity(node);
        if (type.isEmpty() || name.isEmpty() || validity.isEmpty()) {
            return;
        }
        var outcome =
                policies.take(
                        person(run),
                        new BusinessPolicy(
                                new PolicyId(Ids.next()),
                                1,
                                type.get(),
                                name,
                                Optional.of(store.id()),
                                Optional.empty(),
                                node.value("properties").text(LONGEST_PROPERTIES),
                                commands(node.at("commands")),
                                validity.get(),
                                node.at("description").texts(LONGEST)));
        outcome.problems()
                .forEach(it ->
                        run.problem(
                                "policies.yaml",
                                node.line(),
                                node.column(),
                                it.code(),
                                it.message()));
        run.count("policies", change(outcome.added(), outcome.changed()));
    }

    /// Who loads, unless he may everything.
    private Optional<Actor> person(LoadRun run) {
        return run.administrator()
                ? Optional.empty()
                : users.find(run.actor())
                        .flatMap(it -> members.actorOf(it.id()))
                        .or(() -> Optional.of(Actor.guest()));
    }

    private static Optional<Validity> validity(YamlNode node) {
        var start = node.value("start").instant();
        var end = node.value("end").instant();
        if (start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())) {
            node.at("end")
                    .problem("bad-policy-dates", start.get().toString(), end.get().toString());
            return Optional.empty();
        }
        return Optional.of(new Validity(start, end));
    }

    private static List<BusinessPolicy.Command> commands(YamlNode list) {
        var commands = new ArrayList<BusinessPolicy.Command>();
        for (var node : list.items()) {
            node.only("class", "properties");
            commands.add(
                    new BusinessPolicy.Command(
                            node.value("class").required(LONGEST),
                            node.value("properties").text(LONGEST_PROPERTIES)));
        }
        return commands;
    }

    private void center(Store store, YamlNode node, LoadRun run) {
        node.only("name", "owner", "description", "address", "open");
        var name = node.value("name").required(LONGEST);
        var owner = node.value("owner").required();
        if (name.isEmpty() || owner.isEmpty()) {
            return;
        }
        var found = things.organization(new MemberRef.Organization(owner));
        if (found.isEmpty()) {
            node.at("owner").problem("unknown-name", owner, store.name());
            return;
        }
        var id = found.get().value();
        var added = centers.find(id, name).isEmpty();
        var changed =
                centers.save(
                        store.id(),
                        new FulfillmentCenters.Center(
                                name,
                                id,
                                node.at("description").texts(LONGEST),
                                address(node.at("address")),
                                node.value("open").flag(true)));
        run.count("fulfilment centres", change(added, changed));
    }

    private static Map<String, String> address(YamlNode node) {
        node.only("street", "street2", "postalCode", "city", "region", "country", "phone");
        var address = new TreeMap<String, String>();
        node.entries().forEach((key, value) -> address.put(key, value.value().text(LONGEST)));
        return address;
    }

    private static LoadRun.Change change(boolean added, boolean changed) {
        if (!changed) {
            return LoadRun.Change.SAME;
        }
        return added ? LoadRun.Change.ADDED : LoadRun.Change.CHANGED;
    }

    private void contracts(Store store, LoadFolder folder, String name, LoadRun run) {
        run.progress(name, 0, 1);
        try (var input = folder.open(name)) {
            var report =
                    contracts.run(
                            store,
                            request(run),
                            input,
                            (_, done, total) -> run.progress(name, done, total));
            report.problems()
                    .forEach(it ->
                            run.problem(name, it.line(), it.column(), it.code(), it.message()));
            report.warnings()
                    .forEach(it ->
                            run.warning(name, it.line(), it.column(), it.code(), it.message()));
            report.contracts().forEach(it -> run.count("contracts", change(it.change())));
            report.accounts().forEach(it -> run.count("accounts", change(it.change())));
            report.priceLists().forEach(it -> count(it, run));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        run.progress(name, 1, 1);
    }

    private static void count(ImportReport.PriceListLine list, LoadRun run) {
        run.count("price-lists", change(list.change()));
        run.count("offers", LoadRun.Change.ADDED, list.offersAdded());
        run.count("offers", LoadRun.Change.CHANGED, list.offersChanged());
        run.count("offers", LoadRun.Change.SAME, list.offersSame());
    }

    private static LoadRun.Change change(ImportReport.Change change) {
        return switch (change) {
            case ADDED, NEW_VERSION -> LoadRun.Change.ADDED;
            case CHANGED -> LoadRun.Change.CHANGED;
            case SAME -> LoadRun.Change.SAME;
        };
    }

    private ImportRequest request(LoadRun run) {
        return new ImportRequest(
                ImportRequest.Mode.APPLY, Optional.empty(), false, Map.of(), "load", person(run));
    }
}
