package org.comptoir.trading.web;

import java.util.List;
import java.util.Locale;
import org.comptoir.engine.policy.PolicyCommand;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Role;
import org.comptoir.platform.Slice;
import org.comptoir.platform.Texts;
import org.comptoir.trading.plugin.Plugin;
import org.comptoir.trading.plugin.Plugins;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The plug-ins of this installation, for a site administrator.
@RestController
class PluginEndpoint {
    private final Plugins plugins;
    private final Texts texts;

    PluginEndpoint(Plugins plugins, Texts texts) {
        this.plugins = plugins;
        this.texts = texts;
    }

    /// A plug-in: its jar, whether it works, and if it was left out, why.
    record Line(
            String file,
            String sha256,
            @Nullable String title,
            @Nullable String version,
            @Nullable String vendor,
            String state,
            int timeOuts,
            List<Added> commands,
            @Nullable String code,
            @Nullable String problem) {}

    /// A command that a plug-in adds.
    record Added(String type, String command, String summary) {
        static Added of(PolicyCommand<?> command) {
            return new Added(command.type().spelling(), command.code(), command.summary());
        }
    }

    @GetMapping("/api/v1/plugins")
    Slice<Line> list(Actor actor) {
        actor.require(OrganizationId.ROOT, Role.SITE_ADMINISTRATOR);
        return new Slice<>(plugins.list().stream().map(this::line).toList(), null);
    }

    private Line line(Plugin plugin) {
        var file = plugin.file();
        return new Line(
                file.name(),
                file.sha256(),
                file.title().orElse(null),
                file.version().orElse(null),
                file.vendor().orElse(null),
                plugin.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                plugin.timeOuts(),
                plugin.commands().stream().map(Added::of).toList(),
                plugin.leftOut().map(it -> it.code()).orElse(null),
                plugin.leftOut().map(texts::of).orElse(null));
    }
}
