package org.comptoir.care.setting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.comptoir.care.setting.Setting.Kind;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Role;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.platform.Problem;
import org.comptoir.platform.load.LoadFiles;
import org.comptoir.stores.Store;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Settings for those who look after them: whoever serves shoppers reads them, a supervisor changes
/// them, and a site administrator says who is an agent. A change is written as in `care.yaml`; an
/// agent is named by his logon id.
@Component
public class SettingChanges {
    private static final String IDENTIFIER = "identifier";
    private static final String AGENT = "agent";

    private final Setups setups;
    private final Agents agents;
    private final Users users;
    private final LoadFiles files;
    private final JsonMapper json;

    SettingChanges(Setups setups, Agents agents, Users users, LoadFiles files, JsonMapper json) {
        this.setups = setups;
        this.agents = agents;
        this.users = users;
        this.files = files;
        this.json = json;
    }

    /// A setting by the name people know it by.
    public record Named(String name, Kept<?> kept) {
        public int version() {
            return kept.version();
        }
    }

    public static void requireReader(Actor actor, Store store) {
        actor.require(store.owner(), Role.CSR, Role.CSR_SUPERVISOR);
    }

    public static void requireEditor(Actor actor, Store store) {
        actor.require(store.owner(), Role.CSR_SUPERVISOR);
    }

    /// Whether somebody may say who is an agent.
    public static boolean registers(Actor actor) {
        return actor.has(Role.SITE_ADMINISTRATOR, OrganizationId.ROOT);
    }

    private static void requireRegistrar(Actor actor) {
        actor.require(OrganizationId.ROOT, Role.SITE_ADMINISTRATOR);
    }

    /// All of a kind, by name.
    public List<Named> all(Actor actor, Store store, Kind kind) {
        requireReader(actor, store);
        var all = setups.of(store).all(kind.type());
        var people =
                kind == Kind.AGENT
                        ? users.all(all.stream().map(it -> user(it.value())).toList())
                        : Map.<UserId, User>of();
        return all.stream()
                .<Named>map(it -> named(it, people))
                .sorted((one, other) -> one.name.compareToIgnoreCase(other.name))
                .toList();
    }

    private static UserId user(Setting setting) {
        return new UserId(UUID.fromString(setting.identifier()));
    }

    private static Named named(Kept<?> kept, Map<UserId, User> people) {
        if (!(kept.value() instanceof CareAgent agent)) {
            return new Named(kept.value().identifier(), kept);
        }
        var person = people.get(agent.user());
        return new Named(person == null ? agent.identifier() : person.logonId(), kept);
    }

    public Named get(Actor actor, Store store, Kind kind, String name) {
        requireReader(actor, store);
        return find(store, kind, name)
                .orElseThrow(() -> Problem.missing("no-such-care-" + kind.code(), name));
    }

    private Optional<Named> find(Store store, Kind kind, String name) {
        var setup = setups.of(store);
        return switch (kind) {
            case GENERAL -> Optional.of(new Named("", setup.general()));
            case RULES -> Optional.of(new Named("", setup.rules()));
            case EMBEDDING -> Optional.of(new Named("", setup.embedding()));
            case AGENT ->
                    users.find(name)
                            .flatMap(it ->
                                    setup.find(CareAgent.class, it.id().toString())
                                            .map(kept -> new Named(it.logonId(), kept)));
            case QUEUE, TOPIC, PAGE_LIST ->
                    setup.find(kind.type(), name).map(it -> new Named(name, it));
        };
    }

    /// What would be saved, without saving it; a name that is given exists.
    public Setting check(
            Actor actor, Store store, Kind kind, Optional<String> name, Map<String, ?> written) {
        requireChange(actor, store, kind);
        var wanted = read(store, kind, name.map(it -> get(actor, store, kind, it)), written);
        wanted.check(setups.of(store).with(List.of(wanted)));
        return wanted;
    }

    /// Adds what there is not yet.
    @Transactional
    public Named add(Actor actor, Store store, Kind kind, Map<String, ?> written) {
        requireChange(actor, store, kind);
        if (kind == Kind.AGENT) {
            requireRegistrar(actor);
        }
        var wanted = read(store, kind, Optional.empty(), written);
        var before = setups.of(store).find(wanted);
        if (before.isPresent()) {
            var name = String.valueOf(written.get(kind == Kind.AGENT ? AGENT : IDENTIFIER));
            throw Problem.conflict("care-setting-taken", name)
                    .at(kind == Kind.AGENT ? AGENT : IDENTIFIER);
        }
        return saved(actor, store, wanted, OptionalInt.of(0));
    }

    /// Puts another one in the place of what there is.
    @Transactional
    public Named replace(
            Actor actor,
            Store store,
            Kind kind,
            String name,
            OptionalInt version,
            Map<String, ?> written) {
        requireChange(actor, store, kind);
        var before = get(actor, store, kind, name);
        var wanted = read(store, kind, Optional.of(before), written);
        if (wanted instanceof General general
                && before.kept.value() instanceof General present
                && general.registration() != present.registration()) {
            requireRegistrar(actor);
        }
        return saved(actor, store, wanted, version);
    }

    @Transactional
    public void remove(Actor actor, Store store, Kind kind, String name, OptionalInt version) {
        requireChange(actor, store, kind);
        if (kind == Kind.AGENT) {
            requireRegistrar(actor);
        }
        var present = get(actor, store, kind, name);
        setups.remove(store, present.kept.value(), version, actor.logonId());
    }

    private static void requireChange(Actor actor, Store store, Kind kind) {
        requireReader(actor, store);
        if (kind == Kind.EMBEDDING) {
            requireRegistrar(actor);
        } else if (kind != Kind.AGENT || !registers(actor)) {
            requireEditor(actor, store);
        }
    }

    private Named saved(Actor actor, Store store, Setting wanted, OptionalInt version) {
        var kept = setups.save(store, wanted, version, actor.logonId());
        return named(
                kept, wanted instanceof CareAgent it ? users.all(List.of(it.user())) : Map.of());
    }

    /// What a request or a form brings, read as a file would be; its name stays what it is.
    private Setting read(Store store, Kind kind, Optional<Named> before, Map<String, ?> written) {
        var fields = new LinkedHashMap<String, Object>(written);
        if (kind == Kind.AGENT) {
            before.ifPresent(it -> keepName(fields, AGENT, it.name));
            var logonId = String.valueOf(fields.getOrDefault(AGENT, ""));
            return reader(fields).read(kind, agent(store, logonId, before).toString());
        }
        if (!kind.isSingle()) {
            before.ifPresent(it -> keepName(fields, IDENTIFIER, it.name));
        }
        return reader(fields).read(kind, "");
    }

    private SettingReader reader(Map<String, Object> fields) {
        return new SettingReader(files.yaml(json.writeValueAsBytes(fields)));
    }

    private static void keepName(Map<String, Object> fields, String field, String name) {
        var given = String.valueOf(fields.getOrDefault(field, name));
        if (!given.equalsIgnoreCase(name)) {
            throw Problem.invalid(field, "care-name-stays", name);
        }
        fields.put(field, name);
    }

    /// Whoever is registered may be changed even if he has lost the role since.
    private UserId agent(Store store, String logonId, Optional<Named> before) {
        return users.find(logonId)
                .map(User::id)
                .filter(it -> before.isPresent() || agents.isEntitled(store, it))
                .orElseThrow(
                        () -> Problem.invalid(AGENT, "not-a-csr", logonId, store.identifier()));
    }
}
