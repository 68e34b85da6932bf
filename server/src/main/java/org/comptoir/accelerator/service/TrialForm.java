package org.comptoir.accelerator.service;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.FormPart;
import org.comptoir.accelerator.form.FormPart.Kind;
import org.comptoir.accelerator.form.FormPart.Value;
import org.comptoir.care.setting.CareQueue;
import org.comptoir.care.setting.Kept;
import org.comptoir.care.setting.Setup;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Choice;

/// The form of a request that is tried: what is known of it, chosen where there is a choice.
record TrialForm(Desk desk, Setup setup, Map<String, String> asked) {
    private static final int LONGEST = 500;

    List<FormPart> parts() {
        var locale = desk.page().formats().locale();
        return List.of(
                value("page", Kind.TEXT, List.of()),
                value("language", Kind.CHOICE, languages()),
                value("subject", Kind.CHOICE, subjects(locale)),
                value("link", Kind.CHOICE, queues(locale)),
                value("account", Kind.TEXT, List.of()),
                value("contract", Kind.TEXT, List.of()));
    }

    /// What was asked for by a name; empty where it was not.
    String of(String name) {
        var value = asked.getOrDefault(name, "").strip();
        return value.substring(0, Math.min(LONGEST, value.length()));
    }

    /// One of the store's languages, its first where another or none was asked for.
    String language() {
        var languages = desk.store().languages();
        return languages.contains(of("language")) ? of("language") : languages.getFirst();
    }

    boolean isTried() {
        return parts().stream().map(FormPart::name).anyMatch(asked::containsKey);
    }

    private FormPart value(String name, Kind kind, List<Choice> choices) {
        return new Value(
                name,
                desk.text("service.trial." + name),
                kind,
                of(name),
                true,
                choices,
                null,
                name.equals("page") ? desk.text("service.trial.page.help") : null,
                null);
    }

    private List<Choice> languages() {
        return desk.store().languages().stream()
                .map(it -> Choice.of(it, desk.page().languageName(it), it.equals(language())))
                .toList();
    }

    private List<Choice> subjects(Locale locale) {
        return choices(
                "subject",
                setup.general().value().subjects().stream(),
                it -> it.identifier(),
                it -> Texts.pick(it.titles(), locale));
    }

    private List<Choice> queues(Locale locale) {
        return choices(
                "link",
                setup.queues().stream().map(Kept::value),
                CareQueue::identifier,
                it -> Texts.pick(it.titles(), locale));
    }

    /// Nothing, or one of several.
    private <T> List<Choice> choices(
            String name, Stream<T> all, Function<T, String> value, Function<T, String> label) {
        var chosen = of(name);
        var none = Choice.of("", desk.text("service.trial.none"), chosen.isEmpty());
        var some =
                all.map(it ->
                        Choice.of(
                                value.apply(it), label.apply(it), value.apply(it).equals(chosen)));
        return Stream.concat(Stream.of(none), some).toList();
    }
}
