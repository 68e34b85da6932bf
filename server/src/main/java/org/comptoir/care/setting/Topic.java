package org.comptoir.care.setting;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A prepared answer, in several languages, in which words in braces stand for what is known when
/// it is used.
public record Topic(String identifier, Map<String, String> titles, Map<String, String> texts)
        implements Setting {
    /// What is known of a conversation: the shopper's name, the agent's, the store's and the
    /// queue's title, and the number of the order it is about.
    public static final List<String> VARIABLES =
            List.of("shopper", "agent", "store", "queue", "order");

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    public Topic {
        titles = Map.copyOf(titles);
        texts = Map.copyOf(texts);
    }

    /// The texts with what is known in its place. What is not known stays, for the agent to see.
    public Topic fill(Map<String, String> variables) {
        return new Topic(
                identifier,
                titles,
                texts.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, it -> fill(it.getValue(), variables))));
    }

    /// The text with what is known in its place.
    public static String fill(String text, Map<String, String> variables) {
        UnaryOperator<String> known = it -> variables.getOrDefault(it, "{" + it + "}");
        return VARIABLE.matcher(text)
                .replaceAll(
                        it -> java.util.regex.Matcher.quoteReplacement(known.apply(it.group(1))));
    }

    /// The words in braces of a text, in their order.
    public static List<String> variables(String text) {
        return List.copyOf(
                VARIABLE.matcher(text)
                        .results()
                        .map(it -> it.group(1))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Override
    public Map<String, Object> written() {
        return new Written()
                .with("identifier", identifier)
                .with("title", titles)
                .with("text", texts)
                .fields();
    }
}
