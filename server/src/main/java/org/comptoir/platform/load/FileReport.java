package org.comptoir.platform.load;

import org.comptoir.platform.Texts;

/// Tells a run what is wrong with one file, in words.
record FileReport(LoadRun run, Texts texts, String file) implements Report {
    @Override
    public void problem(Place place, String code, Object... arguments) {
        problem(place.line(), place.column(), code, arguments);
    }

    @Override
    public void warning(Place place, String code, Object... arguments) {
        warning(place.line(), place.column(), code, arguments);
    }

    void problem(long line, long column, String code, Object... arguments) {
        run.problem(file, line, column, code, texts.get("problem." + code, arguments));
    }

    void warning(long line, long column, String code, Object... arguments) {
        run.warning(file, line, column, code, texts.get("problem." + code, arguments));
    }
}
