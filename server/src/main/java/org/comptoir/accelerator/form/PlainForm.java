package org.comptoir.accelerator.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.FormPart.Kind;
import org.comptoir.platform.page.Choice;
import org.jspecify.annotations.Nullable;

/// A form of single values that was written out by hand: what was entered, and what is wrong with
/// it by field. The label of a field stands under `WORDS.field.NAME`.
public final class PlainForm {
    private final Desk desk;
    private final String words;
    private final Map<String, String> entered;
    private final Map<String, String> errors;
    private final List<FormPart> parts = new ArrayList<>();

    public PlainForm(
            Desk desk, String words, Map<String, String> entered, Map<String, String> errors) {
        this.desk = desk;
        this.words = words;
        this.entered = Map.copyOf(entered);
        this.errors = Map.copyOf(errors);
    }

    public PlainForm text(String name) {
        return add(name, Kind.TEXT, false, List.of(), null, false);
    }

    public PlainForm needed(String name) {
        return add(name, Kind.TEXT, true, List.of(), null, false);
    }

    /// A text with help under `WORDS.field.NAME.help`.
    public PlainForm helped(String name, Kind kind) {
        return add(name, kind, kind == Kind.YES_NO, List.of(), null, true);
    }

    public PlainForm yesNo(String name) {
        return add(name, Kind.YES_NO, true, List.of(), null, false);
    }

    /// The name of something that exists.
    public PlainForm pick(String name, String what) {
        return add(name, Kind.PICK, true, List.of(), what, false);
    }

    /// One of some values, whose words stand under `WORDS.NAME.VALUE`; an empty value is `none`.
    public PlainForm choice(String name, String... values) {
        var choices = new ArrayList<Choice>();
        for (var value : values) {
            var label = desk.text(words + "." + name + "." + (value.isEmpty() ? "none" : value));
            choices.add(Choice.of(value, label, value.equals(value(name))));
        }
        return choice(name, choices);
    }

    public PlainForm choice(String name, List<Choice> choices) {
        return add(name, Kind.CHOICE, true, choices, null, false);
    }

    private String value(String name) {
        return entered.getOrDefault(name, "");
    }

    private PlainForm add(
            String name,
            Kind kind,
            boolean required,
            List<Choice> choices,
            @Nullable String what,
            boolean helped) {
        var label = words + ".field." + name;
        parts.add(
                new FormPart.Value(
                        name,
                        desk.text(label),
                        kind,
                        value(name),
                        required,
                        choices,
                        what,
                        helped ? desk.text(label + ".help") : null,
                        errors.get(name)));
        return this;
    }

    public List<FormPart> parts() {
        return List.copyOf(parts);
    }
}
