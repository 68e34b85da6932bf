package org.comptoir.accelerator.plugin;

import java.util.List;
import org.comptoir.platform.page.Status;

/// A plug-in as the page shows it; `problem` says why it was left out, or that it was switched off.
public record PluginView(
        String file,
        String title,
        String version,
        String vendor,
        String digest,
        Status state,
        String problem,
        List<Command> commands,
        List<Use> uses) {
    public PluginView {
        commands = List.copyOf(commands);
        uses = List.copyOf(uses);
    }

    /// A command that it brings, by the type of policy that may use it.
    public record Command(String code, String type, String summary) {}

    /// A policy that uses one of its commands; one of another store leads nowhere.
    public record Use(String policy, String store, String command, String address) {}
}
