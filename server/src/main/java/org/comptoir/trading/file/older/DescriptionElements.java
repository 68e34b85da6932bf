package org.comptoir.trading.file.older;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.trading.content.term.AccountTerm;
import org.comptoir.trading.content.value.Attachment;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.file.Attributes;
import org.comptoir.trading.file.Element;

/// Texts for people: the language is a number, the short text a title.
final class DescriptionElements {
    /// The locale of language -1, of -2, and so on.
    private static final List<String> LOCALES =
            List.of(
                    "en_US", "fr_FR", "de_DE", "it_IT", "es_ES", "pt_BR", "zh_CN", "zh_TW", "ko_KR",
                    "ja_JP");

    private DescriptionElements() {}

    static Map<String, Function<Element, Object>> converters() {
        return Map.ofEntries(
                entry("ContractDescription", DescriptionElements::description),
                entry("AccountDescription", DescriptionElements::description),
                entry("TermConditionDescription", DescriptionElements::description),
                entry("DisplayText", DescriptionElements::note),
                entry("DisplayLogo", DescriptionElements::logo));
    }

    private static Description description(Element element) {
        Attributes attributes = element.attributes();
        Optional<String> title = attributes.maybe("title");
        Optional<String> shortText = attributes.maybe("shortDescription");
        return new Description(
                locale(attributes).orElseGet(() -> attributes.text("languageId")),
                title.or(() -> shortText),
                attributes.maybe("longDescription"));
    }

    private static AccountTerm.Note note(Element element) {
        return new AccountTerm.Note(
                locale(element.attributes()), element.attributes().text("text"));
    }

    private static Object logo(Element element) {
        var locale = locale(element.attributes());
        return element.unlessLeftOut(
                "Attachment",
                () -> new AccountTerm.Logo(locale, element.one(Attachment.class, "Attachment")));
    }

    private static Optional<String> locale(Attributes attributes) {
        Optional<String> locale = attributes.maybe("locale");
        return attributes.integer("languageId").map(id -> locale(attributes, id)).or(() -> locale);
    }

    private static String locale(Attributes attributes, int id) {
        if (id > -1 || id < -LOCALES.size()) {
            throw attributes.bad(
                    "bad-locale",
                    "languageId",
                    String.valueOf(id),
                    "a language from -1 (%s) to -%d (%s)"
                            .formatted(LOCALES.getFirst(), LOCALES.size(), LOCALES.getLast()));
        }
        return LOCALES.get(-id - 1);
    }
}
