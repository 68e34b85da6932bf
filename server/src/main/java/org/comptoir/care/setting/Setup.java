package org.comptoir.care.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.comptoir.care.QueueId;
import org.comptoir.care.setting.Setting.Kind;
import org.comptoir.platform.Problem;

/// All that a store has set for customer care, as of one version.
public final class Setup {
    private static final UUID NEVER = new UUID(0, 0);

    private final long version;
    private final Map<Kind, Map<String, Kept<?>>> settings = new EnumMap<>(Kind.class);

    Setup(long version, List<? extends Kept<?>> settings) {
        this.version = version;
        for (var kind : Kind.values()) {
            this.settings.put(kind, new TreeMap<>());
        }
        settings.forEach(this::put);
    }

    private void put(Kept<?> kept) {
        of(kept.value().kind()).put(kept.value().identifier(), kept);
    }

    private Map<String, Kept<?>> of(Kind kind) {
        return settings.getOrDefault(kind, Map.of());
    }

    long version() {
        return version;
    }

    /// The settings of a kind, by identifier.
    @SuppressWarnings("unchecked")
    public <T extends Setting> List<Kept<T>> all(Class<T> type) {
        return of(Kind.of(type)).values().stream().map(it -> (Kept<T>) it).toList();
    }

    @SuppressWarnings("unchecked")
    public <T extends Setting> Optional<Kept<T>> find(Class<T> type, String identifier) {
        return Optional.ofNullable((Kept<T>) of(Kind.of(type)).get(identifier));
    }

    Optional<Kept<?>> find(Setting setting) {
        return Optional.ofNullable(of(setting.kind()).get(setting.identifier()));
    }

    /// What holds for all of it.
    public Kept<General> general() {
        return find(General.class, "").orElse(new Kept<>(NEVER, 0, General.UNSET));
    }

    public Kept<Rules> rules() {
        return find(Rules.class, "").orElse(new Kept<>(NEVER, 0, Rules.NONE));
    }

    /// The other sites that show its panel.
    public Kept<Embedding> embedding() {
        return find(Embedding.class, "").orElse(new Kept<>(NEVER, 0, Embedding.NONE));
    }

    /// The queues, those of the highest priority first.
    public List<Kept<CareQueue>> queues() {
        return all(CareQueue.class).stream()
                .sorted(Comparator.comparingInt(it -> -it.value().priority()))
                .toList();
    }

    public Optional<Kept<CareQueue>> queue(String identifier) {
        return find(CareQueue.class, identifier);
    }

    public Optional<Kept<CareQueue>> queue(QueueId id) {
        return all(CareQueue.class).stream().filter(it -> it.id().equals(id.value())).findFirst();
    }

    /// Where a request goes that no rule knows: the queue that is set, or else the first.
    public Optional<Kept<CareQueue>> defaultQueue() {
        return general()
                .value()
                .defaultQueue()
                .flatMap(this::queue)
                .or(() -> queues().stream().findFirst());
    }

    /// When a queue is open.
    public OpeningHours hours(CareQueue queue) {
        return queue.hours().orElseGet(() -> general().value().hours());
    }

    void requireQueue(String field, String identifier) {
        if (queue(identifier).isEmpty()) {
            throw Problem.invalid(field, "no-such-queue", identifier);
        }
    }

    /// The same with further settings, in place of those they name.
    Setup with(List<? extends Setting> more) {
        var all = new ArrayList<Kept<?>>();
        settings.values().forEach(it -> all.addAll(it.values()));
        more.forEach(it -> all.add(new Kept<>(NEVER, 0, it)));
        return new Setup(version, all);
    }

    /// The same without a setting.
    Setup without(Setting setting) {
        var all = new ArrayList<Kept<?>>();
        settings.values().forEach(it -> all.addAll(it.values()));
        all.removeIf(it -> it.value().equals(setting));
        return new Setup(version, all);
    }

    /// A setting that names what is not there.
    Optional<Setting> broken() {
        return settings.values().stream()
                .flatMap(it -> it.values().stream())
                .map(it -> (Setting) it.value())
                .filter(this::isBroken)
                .findFirst();
    }

    private boolean isBroken(Setting setting) {
        try {
            setting.check(this);
            return false;
        } catch (Problem broken) {
            return true;
        }
    }
}
