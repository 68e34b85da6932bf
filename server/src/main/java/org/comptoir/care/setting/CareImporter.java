package org.comptoir.care.setting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.comptoir.members.Members;
import org.comptoir.members.Role;
import org.comptoir.members.User;
import org.comptoir.members.Users;
import org.comptoir.platform.Problem;
import org.comptoir.platform.load.DataImporter;
import org.comptoir.platform.load.LoadFiles;
import org.comptoir.platform.load.LoadFolder;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.platform.load.LoadRun.Change;
import org.comptoir.platform.load.YamlNode;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.springframework.stereotype.Component;

/// Loads `care.yaml` of a data folder. A supervisor may load all but agents and the sites that show
/// the panel, which are a site administrator's.
@Component
class CareImporter implements DataImporter {
    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)|\\[([0-9]+)]");

    private final LoadFiles files;
    private final Stores stores;
    private final Setups setups;
    private final Users users;
    private final Members members;

    CareImporter(LoadFiles files, Stores stores, Setups setups, Users users, Members members) {
        this.files = files;
        this.stores = stores;
        this.setups = setups;
        this.users = users;
        this.members = members;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void load(LoadFolder folder, LoadRun run) {
        var file = files.yaml(folder, run, "care.yaml");
        var store = stores.find(run.store());
        if (!file.isPresent() || store.isEmpty()) {
            return;
        }
        int before = run.problemCount();
        var read = read(store.get(), file);
        check(setups.of(store.get()).with(List.copyOf(read.keySet())), read);
        if (run.problemCount() == before) {
            store(store.get(), file, read, run);
        }
    }

    /// Each setting with the node that its fields stand in.
    private Map<Setting, YamlNode> read(Store store, YamlNode file) {
        file.only("settings", "queues", "agents", "rules", "topics", "pageLists", "embedding");
        var read = new LinkedHashMap<Setting, YamlNode>();
        var settings = file.at("settings");
        if (settings.isPresent()) {
            read.put(new SettingReader(settings).general(), settings);
        }
        each(file, "queues", SettingReader::queue, read);
        for (var node : file.at("agents").items()) {
            person(store, node.at("agent"))
                    .ifPresent(it -> put(new SettingReader(node).agent(it.id()), node, read));
        }
        if (file.at("rules").isPresent()) {
            read.put(new SettingReader(file).rules(), file);
        }
        each(file, "topics", SettingReader::topic, read);
        each(file, "pageLists", SettingReader::pageList, read);
        var embedding = file.at("embedding");
        if (embedding.isPresent()) {
            read.put(Embedding.read(embedding), embedding);
        }
        return read;
    }

    private static void each(
            YamlNode file,
            String key,
            Function<SettingReader, Setting> reader,
            Map<Setting, YamlNode> read) {
        file.at(key).items().forEach(it -> put(reader.apply(new SettingReader(it)), it, read));
    }

    private static void put(Setting setting, YamlNode node, Map<Setting, YamlNode> read) {
        boolean twice =
                read.keySet().stream()
                        .anyMatch(it ->
                                it.kind() == setting.kind()
                                        && it.identifier().equals(setting.identifier()));
        if (twice) {
            node.problem("named-twice", setting.identifier());
        }
        read.put(setting, node);
    }

    private Optional<User> person(Store store, YamlNode node) {
        var logon = node.value().required();
        var found = users.find(logon).filter(it -> Agents.isEntitled(members, store, it.id()));
        if (found.isEmpty() && !logon.isEmpty()) {
            node.problem("not-a-csr", logon, store.identifier());
        }
        return found;
    }

    private static void check(Setup setup, Map<Setting, YamlNode> read) {
        read.forEach((setting, node) -> {
            try {
                setting.check(setup);
            } catch (Problem wrong) {
                at(node, Optional.ofNullable(wrong.field()).orElse(""))
                        .problem(wrong.code(), wrong.arguments().toArray());
            }
        });
    }

    /// The node of a field such as `rules[2].queue`.
    private static YamlNode at(YamlNode node, String field) {
        var steps = STEP.matcher(field);
        var found = node;
        while (steps.find()) {
            found =
                    steps.group(1) == null
                            ? found.items().get(Integer.parseInt(steps.group(2)))
                            : found.at(steps.group(1));
        }
        return found;
    }

    private void store(Store store, YamlNode file, Map<Setting, YamlNode> read, LoadRun run) {
        var changes = setups.take(store, List.copyOf(read.keySet()), run.actor());
        changes.forEach((setting, change) -> {
            if (change != Change.SAME && !mayChange(store, setting, run)) {
                var node = read.getOrDefault(setting, file);
                node.problem("care-load-forbidden", setting.identifier());
            }
            run.count("care", change);
        });
    }

    private boolean mayChange(Store store, Setting setting, LoadRun run) {
        return run.administrator()
                || (!(setting instanceof CareAgent || setting instanceof Embedding)
                        && users.find(run.actor())
                                .flatMap(it -> members.actorOf(it.id()))
                                .filter(it -> it.has(Role.CSR_SUPERVISOR, store.owner()))
                                .isPresent());
    }
}
