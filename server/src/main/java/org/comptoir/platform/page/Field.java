package org.comptoir.platform.page;

import org.jspecify.annotations.Nullable;

/// One field of a form: its label above, its help below, its unit inside, its error in words under
/// it.
public record Field(
        String name,
        String label,
        Kind kind,
        @Nullable String value,
        @Nullable String help,
        @Nullable String error,
        @Nullable String unit,
        boolean required,
        @Nullable String autocomplete,
        int longest) {
    /// What is typed.
    public enum Kind {
        TEXT("text"),
        PASSWORD("password"),
        EMAIL("email"),
        NUMBER("number"),
        DATE("date"),
        LONG_TEXT("textarea");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    private static final int USUAL_LENGTH = 200;

    public static Field of(Kind kind, String name, String label) {
        return new Field(name, label, kind, null, null, null, null, false, null, USUAL_LENGTH);
    }

    public static Field text(String name, String label) {
        return of(Kind.TEXT, name, label);
    }

    public Field value(@Nullable String value) {
        return new Field(
                name, label, kind, value, help, error, unit, required, autocomplete, longest);
    }

    public Field help(@Nullable String help) {
        return new Field(
                name, label, kind, value, help, error, unit, required, autocomplete, longest);
    }

    public Field error(@Nullable String error) {
        return new Field(
                name, label, kind, value, help, error, unit, required, autocomplete, longest);
    }

    public Field unit(String unit) {
        return new Field(
                name, label, kind, value, help, error, unit, required, autocomplete, longest);
    }

    public Field needed() {
        return new Field(name, label, kind, value, help, error, unit, true, autocomplete, longest);
    }

    public Field autocomplete(String autocomplete) {
        return new Field(
                name, label, kind, value, help, error, unit, required, autocomplete, longest);
    }

    public Field longest(int longest) {
        return new Field(
                name, label, kind, value, help, error, unit, required, autocomplete, longest);
    }

    /// What describes the field to a screen reader: its help and its error, by their ids.
    public @Nullable String describedBy() {
        var helped = help == null ? "" : name + "-help";
        var wrong = error == null ? "" : name + "-error";
        var both = (helped + " " + wrong).strip();
        return both.isEmpty() ? null : both;
    }
}
