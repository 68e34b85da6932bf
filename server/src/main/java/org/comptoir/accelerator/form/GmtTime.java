package org.comptoir.accelerator.form;

/// A time as a field of a form sends it, `2026-01-31T08:00`, meant in GMT.
public final class GmtTime {
    private static final int MINUTES = "2026-01-01T00:00".length();

    private GmtTime() {}

    /// The same as programs write it: with seconds and its zone.
    public static String plain(String text) {
        var seconds = text.length() == MINUTES ? text + ":00" : text;
        return seconds.endsWith("Z") ? seconds : seconds + "Z";
    }
}
