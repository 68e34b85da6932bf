package org.comptoir.care.setting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.comptoir.platform.load.YamlNode;

/// Names and texts of a setting, read from its node.
record TextNodes(YamlNode node) {
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 4_000;

    private static final String IDENTIFIER = "[a-z][a-z0-9-]{0,39}";
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    String identifier() {
        var value = node.value("identifier");
        var identifier = value.required();
        if (!identifier.isEmpty() && !identifier.matches(IDENTIFIER)) {
            value.problem("bad-care-identifier", identifier);
        }
        return identifier;
    }

    /// A title, which must be there in some language.
    Map<String, String> title(String key) {
        return texts(node.at(key), key, LONGEST_TITLE);
    }

    /// A text by language, which must be there in one of them.
    static Map<String, String> texts(YamlNode node, String name, int longest) {
        var texts = new TreeMap<>(node.texts(longest));
        texts.values().removeIf(String::isBlank);
        if (texts.isEmpty()) {
            node.problem("missing-value", name);
        }
        texts.keySet().stream()
                .filter(it -> !LANGUAGES.contains(it))
                .forEach(it -> node.at(it).problem("unknown-language", it));
        return texts;
    }

    /// The items of a list that is not too long.
    static List<YamlNode> few(YamlNode list, int most) {
        var items = list.items();
        if (items.size() > most) {
            list.problem("list-too-long", items.size(), most);
        }
        return items;
    }
}
