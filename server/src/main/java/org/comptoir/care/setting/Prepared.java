package org.comptoir.care.setting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comptoir.care.setting.General.Named;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.springframework.stereotype.Component;

/// What is prepared for agents, in one language: answers, pages to send, reasons to close with.
@Component
public class Prepared {
    private final Setups setups;

    Prepared(Setups setups) {
        this.setups = setups;
    }

    /// Something to choose, by its name.
    public record Choice(String identifier, String title) {}

    /// A prepared answer, still with its variables.
    public record Answer(String identifier, String title, String text) {}

    /// Pages under one heading, each by its whole address.
    public record Pages(String identifier, String title, List<Page> pages) {}

    public record Page(String title, String url) {}

    /// The prepared answers, by title.
    public List<Answer> topics(Store store, Locale language) {
        return setups.of(store).all(Topic.class).stream()
                .map(Kept::value)
                .map(it ->
                        new Answer(
                                it.identifier(),
                                Texts.pick(it.titles(), language),
                                Texts.pick(it.texts(), language)))
                .sorted((one, other) -> one.title.compareToIgnoreCase(other.title))
                .toList();
    }

    /// The text of an answer with what is known in its place; see [Topic#VARIABLES].
    public String fill(Answer topic, Map<String, String> variables) {
        return Topic.fill(topic.text, variables);
    }

    /// The lists of pages, by title.
    public List<Pages> pages(Store store, Locale language) {
        return setups.of(store).all(PageList.class).stream()
                .map(Kept::value)
                .map(it ->
                        new Pages(
                                it.identifier(),
                                Texts.pick(it.titles(), language),
                                it.pages().stream()
                                        .map(page -> page(store, page, language))
                                        .toList()))
                .sorted((one, other) -> one.title.compareToIgnoreCase(other.title))
                .toList();
    }

    private static Page page(Store store, PageList.Entry entry, Locale language) {
        var path = entry.path().equals("/") ? "" : entry.path();
        return new Page(Texts.pick(entry.titles(), language), "/" + store.identifier() + path);
    }

    /// The other sites, whose shoppers may be shown any page of theirs.
    public List<String> sites(Store store) {
        return setups.of(store).embedding().value().origins();
    }

    /// What an agent says a conversation was about when he closes it.
    public List<Choice> wrapUpReasons(Store store, Locale language) {
        return choices(setups.of(store).general().value().wrapUpReasons(), language);
    }

    /// What shoppers choose from before they write.
    public List<Choice> subjects(Store store, Locale language) {
        return choices(setups.of(store).general().value().subjects(), language);
    }

    private static List<Choice> choices(List<Named> all, Locale language) {
        return all.stream()
                .map(it -> new Choice(it.identifier(), Texts.pick(it.titles(), language)))
                .toList();
    }

    /// Whether an address such as `/tooltech/cart?x=1` is one of the store's own that may be sent
    /// to a shopper.
    public boolean allowed(Store store, String url) {
        var root = "/" + store.identifier();
        if (!url.startsWith(root)) {
            return false;
        }
        var below = url.substring(root.length());
        var path =
                below.isEmpty() || below.startsWith("?") || below.startsWith("#")
                        ? "/" + below
                        : below;
        return path.startsWith("/") && setups.of(store).general().value().pages().allows(path);
    }
}
