package org.comptoir.accelerator.imports;

import java.util.List;
import java.util.Optional;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Status;
import org.comptoir.trading.imports.ImportRequest.Mode;
import org.comptoir.trading.imports.run.ImportRun;

/// An import as its page shows it: how far it is, and what it did or would do.
public record RunView(
        ImportRun run,
        String address,
        String title,
        Status state,
        String summary,
        List<File> files,
        List<Line> lines,
        List<Notice> notices,
        int leftOut) {
    public RunView {
        files = List.copyOf(files);
        lines = List.copyOf(lines);
        notices = List.copyOf(notices);
    }

    /// A file of a source, how it fared, and what it did in figures.
    public record File(String name, Status outcome, String summary) {}

    /// What became, or would become, of a contract, an account or a price list.
    public record Line(String kind, String name, Optional<String> address, Status change) {}

    public boolean isRunning() {
        return run.state() == ImportRun.State.RUNNING;
    }

    public boolean isPlan() {
        return run.mode() == Mode.PLAN;
    }
}
