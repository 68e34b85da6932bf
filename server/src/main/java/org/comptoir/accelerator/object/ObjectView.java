package org.comptoir.accelerator.object;

import java.util.List;
import org.comptoir.accelerator.Action;
import org.comptoir.catalog.object.ObjectKind;
import org.comptoir.platform.page.Status;

/// A product set, price rule or catalogue filter as its page shows it; `products` says in words how
/// much a set selects, `otherwise` what a filter does with the rest.
public record ObjectView(
        ObjectKind kind,
        String key,
        String name,
        int version,
        String address,
        String products,
        String otherwise,
        List<Line> lines,
        List<Use> uses,
        List<Change> history,
        List<Action> actions) {
    public ObjectView {
        lines = List.copyOf(lines);
        uses = List.copyOf(uses);
        history = List.copyOf(history);
        actions = List.copyOf(actions);
    }

    /// A member, line or mark: what it stands on and what it does.
    public record Line(Targets.Read target, Status what, String detail) {}

    /// Something that names it.
    public record Use(String kind, String name, String address, boolean sells) {}

    /// Who changed it.
    public record Change(String at, String person, String what) {}
}
