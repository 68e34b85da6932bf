package org.comptoir.accelerator.finding;

import org.comptoir.accelerator.Desk;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.trading.insight.lint.Finding;

/// A finding in words.
public final class FindingWords {
    private FindingWords() {}

    /// What is wrong.
    public static String what(Desk desk, Finding finding) {
        return desk.words().said(key(finding), finding.arguments());
    }

    /// What to do.
    public static String advice(Desk desk, Finding finding) {
        return desk.words().said(key(finding) + ".advice", finding.arguments());
    }

    public static Tone tone(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Tone.DANGER;
            case WARNING -> Tone.WARNING;
            case NOTICE -> Tone.INFO;
        };
    }

    private static String key(Finding finding) {
        return "finding." + finding.kind().code();
    }
}
