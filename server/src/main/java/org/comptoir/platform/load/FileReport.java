package org.comptoir.platform.load;

import org.comptoir.platform.Texts;

/// Tells a run what is wrong with one file, in words.
record FileReport(LoadRun run, Texts texts, String file) {
    void problem(long line, long column, String code, Object... arguments) {
        run.problem(file, line, column, code, texts.get("problem." + code, arguments));
    }

    void warning(long line, long column, String code, Object... arguments) {
        run.warning(file, line, column, code, texts.get("problem." + code, arguments));
    }
}
