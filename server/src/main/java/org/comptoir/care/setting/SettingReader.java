package org.comptoir.care.setting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.care.route.QueueRules.Mode;
import org.comptoir.care.route.QueueRules.State;
import org.comptoir.care.route.QueueRules.Times;
import org.comptoir.care.setting.CareQueue.Overflow;
import org.comptoir.care.setting.General.Invitations;
import org.comptoir.care.setting.General.Named;
import org.comptoir.care.setting.General.Registration;
import org.comptoir.care.setting.Rules.Condition;
import org.comptoir.care.setting.Rules.Rule;
import org.comptoir.care.setting.Setting.Kind;
import org.comptoir.members.UserId;
import org.comptoir.platform.load.YamlNode;

/// Reads one setting as it is written in `care.yaml`, over REST, in forms and in the database;
/// whatever is wrong with it is told to the node's report.
final class SettingReader {
    private static final int MOST = 200;
    private static final int MOST_AGENTS = 100;
    private static final int MOST_DAYS = 3_650;
    private static final int LONGEST_WAIT = 7 * 24 * 3600;
    private static final String[] QUEUE = {
        "identifier",
        "title",
        "state",
        "mode",
        "priority",
        "step",
        "skills",
        "capacity",
        "limit",
        "offer",
        "transfer",
        "grace",
        "patience",
        "overflow",
        "hours",
        "waitingMessages"
    };

    private final YamlNode node;
    private final TextNodes texts;

    SettingReader(YamlNode node) {
        this.node = node;
        this.texts = new TextNodes(node);
    }

    General general() {
        node.only(
                "hours",
                "defaultQueue",
                "registration",
                "capacity",
                "retention",
                "subjects",
                "wrapUpReasons",
                "pages",
                "invitation",
                "invitationPause",
                "shopperColumns");
        var hours = node.at("hours");
        var pages = node.at("pages");
        return new General(
                hours.isPresent() ? HoursReader.read(hours) : OpeningHours.ALWAYS,
                node.value("defaultQueue").optional(),
                word(node.at("registration"), Registration.BY_ADMINISTRATOR),
                node.value("capacity").whole(1, MOST_AGENTS).orElse(General.UNSET.capacity()),
                node.value("retention").whole(1, MOST_DAYS).orElse(General.UNSET.retention()),
                named("subjects"),
                named("wrapUpReasons"),
                pages.isPresent() ? AllowedPages.read(pages) : AllowedPages.USUAL,
                Invitations.read(node),
                ShopperColumn.read(node.at("shopperColumns")));
    }

    private List<Named> named(String key) {
        var named = new ArrayList<Named>();
        for (var item : TextNodes.few(node.at(key), MOST)) {
            item.only("identifier", "title");
            var texts = new TextNodes(item);
            var identifier = texts.identifier();
            if (named.stream().anyMatch(it -> it.identifier().equals(identifier))) {
                item.at("identifier").problem("named-twice", identifier);
            }
            named.add(new Named(identifier, texts.title("title")));
        }
        return named;
    }

    CareQueue queue() {
        node.only(QUEUE);
        var hours = node.at("hours");
        return new CareQueue(
                texts.identifier(),
                texts.title("title"),
                word(node.at("state"), State.OPEN),
                word(node.at("mode"), Mode.AUTOMATIC),
                node.value("priority").whole(-100, 100).orElse(0),
                seconds("step", 0, 60),
                words("skills"),
                node.value("capacity").whole(1, MOST_AGENTS).orElse(3),
                node.value("limit").whole(0, 100_000).orElse(0),
                times(),
                overflow(),
                hours.isPresent() ? Optional.of(HoursReader.read(hours)) : Optional.empty(),
                TextNodes.few(node.at("waitingMessages"), 20).stream()
                        .map(it -> TextNodes.texts(it, "waitingMessages", TextNodes.LONGEST_TEXT))
                        .toList());
    }

    private Times times() {
        return new Times(
                seconds("offer", 5, 30),
                seconds("transfer", 5, 120),
                seconds("grace", 0, 60),
                seconds("patience", 10, 1_800));
    }

    private Duration seconds(String key, int least, int usual) {
        return Duration.ofSeconds(node.value(key).whole(least, LONGEST_WAIT).orElse(usual));
    }

    private Optional<Overflow> overflow() {
        var overflow = node.at("overflow").only("queue", "after");
        if (!overflow.isPresent()) {
            return Optional.empty();
        }
        int after = overflow.value("after").whole(0, LONGEST_WAIT).orElse(120);
        return Optional.of(
                new Overflow(overflow.value("queue").required(), Duration.ofSeconds(after)));
    }

    /// A registered agent; who it is does not stand here.
    CareAgent agent(UserId user) {
        node.only("agent", "capacity", "skills", "queues");
        var capacity = node.value("capacity").whole(1, MOST_AGENTS);
        return new CareAgent(
                user, capacity.orElse(General.UNSET.capacity()), words("skills"), words("queues"));
    }

    /// A setting of a kind; who an agent is does not stand in what is written of him.
    Setting read(Kind kind, String identifier) {
        return switch (kind) {
            case GENERAL -> general();
            case QUEUE -> queue();
            case AGENT -> agent(new UserId(UUID.fromString(identifier)));
            case RULES -> rules();
            case TOPIC -> topic();
            case PAGE_LIST -> pageList();
            case EMBEDDING -> Embedding.read(node);
        };
    }

    Rules rules() {
        return new Rules(
                TextNodes.few(node.at("rules"), MOST).stream().map(SettingReader::rule).toList());
    }

    private static Rule rule(YamlNode item) {
        var keys = new ArrayList<>(Stream.of(Condition.values()).map(Condition::code).toList());
        keys.addAll(List.of("queue", "priority"));
        item.only(keys.toArray(String[]::new));
        var conditions = new EnumMap<Condition, List<String>>(Condition.class);
        for (var condition : Condition.values()) {
            var values = List.copyOf(new SettingReader(item).words(condition.code()));
            if (!values.isEmpty()) {
                conditions.put(condition, values);
            }
        }
        return new Rule(
                conditions,
                item.value("queue").required(),
                optional(item.value("priority").whole(-100, 100)));
    }

    Topic topic() {
        node.only("identifier", "title", "text");
        var text = TextNodes.texts(node.at("text"), "text", TextNodes.LONGEST_TEXT);
        text.forEach((language, words) -> {
            for (var variable : Topic.variables(words)) {
                if (!Topic.VARIABLES.contains(variable)) {
                    node.at("text")
                            .problem(
                                    "unknown-variable",
                                    variable,
                                    language,
                                    String.join(", ", Topic.VARIABLES));
                }
            }
        });
        return new Topic(texts.identifier(), texts.title("title"), text);
    }

    PageList pageList() {
        node.only("identifier", "title", "pages");
        var pages =
                TextNodes.few(node.at("pages"), MOST).stream()
                        .map(it -> it.only("path", "title"))
                        .map(it ->
                                new PageList.Entry(
                                        it.value("path").required(2_000),
                                        new TextNodes(it).title("title")))
                        .toList();
        return new PageList(texts.identifier(), texts.title("title"), pages);
    }

    private Set<String> words(String key) {
        var words = new LinkedHashSet<String>();
        TextNodes.few(node.at(key), MOST)
                .forEach(it -> words.add(it.value().required(TextNodes.LONGEST_TITLE)));
        words.remove("");
        return words;
    }

    private static Optional<Integer> optional(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static <E extends Enum<E>> E word(YamlNode node, E otherwise) {
        var values = new TreeMap<String, E>();
        for (var value : otherwise.getDeclaringClass().getEnumConstants()) {
            values.put(code(value), value);
        }
        return node.isPresent()
                ? values.getOrDefault(node.value().oneOf(List.copyOf(values.keySet())), otherwise)
                : otherwise;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
