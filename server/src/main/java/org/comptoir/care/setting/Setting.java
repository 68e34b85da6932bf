package org.comptoir.care.setting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One thing that a store sets for customer care. Its `identifier` is unique among those of its
/// kind; what there is only one of has an empty one.
public sealed interface Setting
        permits General, CareQueue, CareAgent, Rules, Topic, PageList, Embedding {
    /// The kinds of settings, each with its record.
    enum Kind {
        GENERAL(General.class, "settings"),
        QUEUE(CareQueue.class, "queues"),
        AGENT(CareAgent.class, "agents"),
        RULES(Rules.class, "rules"),
        TOPIC(Topic.class, "topics"),
        PAGE_LIST(PageList.class, "page-lists"),
        EMBEDDING(Embedding.class, "embedding");

        private final Class<? extends Setting> type;
        private final String path;

        Kind(Class<? extends Setting> type, String path) {
            this.type = type;
            this.path = path;
        }

        static Kind of(Class<? extends Setting> type) {
            return Arrays.stream(values()).filter(it -> it.type == type).findFirst().orElseThrow();
        }

        static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(it -> it.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        /// The kind whose settings stand below such an address: `page-lists`.
        public static Optional<Kind> at(String path) {
            return Arrays.stream(values()).filter(it -> it.path.equals(path)).findFirst();
        }

        /// Whether a store has one of it, not several.
        public boolean isSingle() {
            return this == GENERAL || this == RULES || this == EMBEDDING;
        }

        public Class<? extends Setting> type() {
            return type;
        }

        public String path() {
            return path;
        }

        /// The name in the database and in problems, such as `page-list`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    String identifier();

    /// As it is written in `care.yaml`, over REST and in the database.
    Map<String, Object> written();

    /// Refuses what does not fit the other settings of its store, naming the field.
    default void check(Setup setup) {}

    /// What kind of setting it is.
    default Kind kind() {
        return Kind.of(getClass());
    }
}
