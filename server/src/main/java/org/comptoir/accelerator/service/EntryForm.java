package org.comptoir.accelerator.service;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.FormPart;
import org.comptoir.accelerator.form.FormPart.Value;
import org.comptoir.care.setting.Setting.Kind;
import org.comptoir.platform.page.Choice;
import org.jspecify.annotations.Nullable;

/// Draws the form of a setting as it is written, with what is wrong by field.
record EntryForm(Desk desk, Kind of, Map<String, String> errors) {
    List<FormPart> of(List<Entry> entries, Map<?, ?> tree) {
        return parts(entries, tree, "");
    }

    private List<FormPart> parts(List<Entry> entries, Map<?, ?> tree, String above) {
        return entries.stream().flatMap(it -> parts(it, tree, above)).toList();
    }

    private Stream<FormPart> parts(Entry entry, Map<?, ?> tree, String above) {
        var name = above + entry.name();
        var value = tree.get(entry.name());
        return switch (entry) {
            case Entry.Line line ->
                    Stream.of(value(name, label(entry), line.kind(), text(value), line.required()));
            case Entry.OneOf one -> Stream.of(choice(one, name, text(value)));
            case Entry.Titles titles -> texts(name, label(entry), titles.isLong(), map(value));
            case Entry.Words _ ->
                    Stream.of(
                            value(
                                    name,
                                    label(entry),
                                    FormPart.Kind.TEXT,
                                    String.join("; ", words(value)),
                                    false));
            case Entry.Lines _ ->
                    Stream.of(
                            value(
                                    name,
                                    label(entry),
                                    FormPart.Kind.LONG_TEXT,
                                    String.join("\n", words(value)),
                                    false));
            case Entry.Ticks ticks -> Stream.of(ticks(ticks, name, words(value)));
            case Entry.Several several -> Stream.of(rows(several, name, list(value)));
            case Entry.Texts _ -> Stream.of(messages(name, label(entry), list(value)));
            case Entry.Part part when part.name().isEmpty() ->
                    Stream.of(group(above + "-" + part.title(), title(part), part, tree, above));
            case Entry.Part part ->
                    Stream.of(group(name, title(part), part, map(value), name + "."));
        };
    }

    private FormPart group(String name, String label, Entry.Part part, Map<?, ?> tree, String at) {
        return new FormPart.Group(name, label, parts(part.entries(), tree, at), errors.get(name));
    }

    private Value value(
            String name, String label, FormPart.Kind kind, String text, boolean required) {
        return new Value(
                name, label, kind, text, required, List.of(), null, help(name), errors.get(name));
    }

    private Value choice(Entry.OneOf one, String name, String chosen) {
        var choices =
                one.choices().stream()
                        .map(it -> Choice.of(it.value(), it.label(), it.value().equals(chosen)))
                        .toList();
        return new Value(
                name,
                label(one),
                FormPart.Kind.CHOICE,
                chosen,
                one.required(),
                choices,
                null,
                help(name),
                errors.get(name));
    }

    private FormPart ticks(Entry.Ticks ticks, String name, List<String> chosen) {
        var parts =
                ticks.choices().stream()
                        .<FormPart>map(it ->
                                value(
                                        name + "." + it.value(),
                                        it.label(),
                                        FormPart.Kind.YES_NO,
                                        String.valueOf(chosen.contains(it.value())),
                                        true))
                        .toList();
        return new FormPart.Group(name, label(ticks), parts, errors.get(name));
    }

    private FormPart rows(Entry.Several several, String name, List<?> list) {
        var rows = new ArrayList<FormPart>();
        for (int at = 0; at < list.size(); at++) {
            rows.add(row(several, name + "." + at, map(list.get(at))));
        }
        return new FormPart.Rows(
                name,
                label(several),
                rows,
                row(several, name + "." + FormPart.Rows.NEXT, Map.of()),
                false,
                several.ordered(),
                errors.get(name));
    }

    private FormPart row(Entry.Several several, String name, Map<?, ?> tree) {
        var parts = parts(several.entries(), tree, name + ".");
        return new FormPart.Group(name, label(several), parts, errors.get(name));
    }

    private FormPart messages(String name, String label, List<?> list) {
        var rows = new ArrayList<FormPart>();
        for (int at = 0; at < list.size(); at++) {
            rows.add(message(name + "." + at, label, map(list.get(at))));
        }
        var blank = message(name + "." + FormPart.Rows.NEXT, label, Map.of());
        return new FormPart.Rows(name, label, rows, blank, false, true, errors.get(name));
    }

    private FormPart message(String name, String label, Map<?, ?> texts) {
        var text = desk.text("service.field.message");
        return new FormPart.Group(
                name, label, texts(name, text, true, texts).toList(), errors.get(name));
    }

    /// One field for each language of the store, and for any other in which there is a text.
    private Stream<FormPart> texts(String name, String label, boolean isLong, Map<?, ?> texts) {
        var languages = new LinkedHashSet<>(desk.store().languages());
        texts.keySet().forEach(it -> languages.add(it.toString()));
        return languages.stream()
                .map(it ->
                        value(
                                name + "." + it,
                                label + " · " + desk.page().languageName(it),
                                isLong ? FormPart.Kind.LONG_TEXT : FormPart.Kind.TEXT,
                                text(texts.get(it)),
                                true));
    }

    private String label(Entry entry) {
        return Stream.of(DayOfWeek.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(entry.name()))
                .map(it -> it.getDisplayName(TextStyle.FULL, desk.page().formats().locale()))
                .map(it -> it.substring(0, 1).toUpperCase(Locale.ROOT) + it.substring(1))
                .findFirst()
                .orElseGet(() -> desk.text("service.field." + entry.name()));
    }

    private String title(Entry.Part part) {
        return desk.text("service.part." + part.title());
    }

    private @Nullable String help(String name) {
        var field = name.replaceAll("\\.(\\d+|__next__)(?=\\.|$)", "");
        var key = "service.help.%s.%s".formatted(of.path(), field);
        var words = desk.text(key);
        return words.equals(key) ? null : words;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static List<String> words(@Nullable Object value) {
        return list(value).stream().map(Object::toString).toList();
    }

    /// Where a form shows what is wrong with a field: at the field itself, or what it stands in.
    static Optional<String> place(List<FormPart> parts, String field) {
        var names = new LinkedHashSet<String>();
        parts.forEach(it -> names(it, names));
        var place = field.replaceAll("\\[(\\d+)]", ".$1");
        while (!place.isEmpty()) {
            var start = place + ".";
            if (names.contains(place)) {
                return Optional.of(place);
            }
            var below = names.stream().filter(it -> it.startsWith(start)).findFirst();
            if (below.isPresent()) {
                return below;
            }
            place = place.contains(".") ? place.substring(0, place.lastIndexOf('.')) : "";
        }
        return Optional.empty();
    }

    private static void names(FormPart part, LinkedHashSet<String> names) {
        names.add(part.name());
        part.held().forEach(it -> names(it, names));
    }
}
