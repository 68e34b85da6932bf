package org.comptoir.accelerator.plugin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.plugin.PluginView.Command;
import org.comptoir.accelerator.plugin.PluginView.Use;
import org.comptoir.engine.policy.PolicyCommand;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Role;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Status;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Csv;
import org.comptoir.platform.page.table.Row;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.Policies;
import org.comptoir.trading.plugin.Plugin;
import org.comptoir.trading.plugin.Plugins;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The plug-ins of this installation and what uses them, for site administrators.
@Controller
class DeskPluginPages {
    private final Plugins plugins;
    private final Policies policies;
    private final Stores stores;
    private final Texts texts;

    DeskPluginPages(Plugins plugins, Policies policies, Stores stores, Texts texts) {
        this.plugins = plugins;
        this.policies = policies;
        this.stores = stores;
        this.texts = texts;
    }

    @GetMapping("/accelerator/{store}/plug-ins")
    ModelAndView list(Desk desk) {
        return desk.show("plugins").addObject("plugins", views(desk));
    }

    @GetMapping("/accelerator/{store}/plug-ins.csv")
    ResponseEntity<byte[]> file(Desk desk) {
        var columns =
                List.of(
                        Column.of("file", desk.text("plugins.file")),
                        Column.of("version", desk.text("plugins.version")),
                        Column.of("vendor", desk.text("plugins.vendor")),
                        Column.of("state", desk.text("plugins.state")),
                        Column.of("commands", desk.text("plugins.commands")),
                        Column.of("digest", "SHA-256"));
        return Csv.of("plug-ins", columns, views(desk).stream().map(it -> row(it)).toList());
    }

    private static Row row(PluginView view) {
        var commands =
                view.commands().stream().map(Command::code).collect(Collectors.joining(", "));
        return new Row(
                "",
                List.of(
                        Cell.text(view.file()),
                        Cell.text(view.version()),
                        Cell.text(view.vendor()),
                        Cell.pill(view.state()),
                        Cell.text(commands),
                        Cell.text(view.digest())));
    }

    private List<PluginView> views(Desk desk) {
        desk.actor().require(OrganizationId.ROOT, Role.SITE_ADMINISTRATOR);
        return plugins.list().stream().map(it -> view(desk, it)).toList();
    }

    private PluginView view(Desk desk, Plugin plugin) {
        var file = plugin.file();
        return new PluginView(
                file.name(),
                file.title().orElse(file.name()),
                file.version().orElse("–"),
                file.vendor().orElse("–"),
                file.sha256(),
                state(desk, plugin),
                problem(desk, plugin),
                plugin.commands().stream().map(it -> command(desk, it)).toList(),
                uses(desk, plugin));
    }

    private static Status state(Desk desk, Plugin plugin) {
        var tone =
                switch (plugin.state()) {
                    case WORKING -> Tone.SUCCESS;
                    case SWITCHED_OFF -> Tone.DANGER;
                    case LEFT_OUT -> Tone.WARNING;
                };
        var code = plugin.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Status(tone, desk.text("plugins.state." + code));
    }

    private String problem(Desk desk, Plugin plugin) {
        return switch (plugin.state()) {
            case WORKING ->
                    plugin.timeOuts() == 0 ? "" : desk.text("plugins.slow", plugin.timeOuts());
            case SWITCHED_OFF -> desk.text("plugins.off", plugin.timeOuts());
            case LEFT_OUT -> plugin.leftOut().map(texts::of).orElse("");
        };
    }

    private static Command command(Desk desk, PolicyCommand<?> command) {
        var key = "policy.type." + command.type().spelling();
        var type = desk.text(key);
        return new Command(
                command.code(),
                type.equals(key) ? command.type().spelling() : type,
                command.summary());
    }

    /// The policies of all stores that use one of its commands, those of this store first.
    private List<Use> uses(Desk desk, Plugin plugin) {
        var codes = plugin.commands().stream().map(PolicyCommand::code).collect(Collectors.toSet());
        var here = desk.store();
        var others = stores.list().stream().filter(it -> !it.id().equals(here.id()));
        return Stream.concat(Stream.of(here), others)
                .flatMap(store -> uses(desk, store, codes))
                .toList();
    }

    private Stream<Use> uses(Desk desk, Store store, Set<String> codes) {
        return policies.visible(store).stream()
                .filter(it -> it.store().filter(store.id()::equals).isPresent())
                .flatMap(it -> used(it, codes).map(code -> use(desk, store, it, code)).stream());
    }

    private static Optional<String> used(BusinessPolicy policy, Set<String> codes) {
        return policy.commands().stream()
                .map(BusinessPolicy.Command::name)
                .filter(codes::contains)
                .findFirst();
    }

    private static Use use(Desk desk, Store store, BusinessPolicy policy, String command) {
        boolean here = store.id().equals(desk.store().id());
        return new Use(
                policy.name(),
                store.title(desk.page().formats().locale()),
                command,
                here ? desk.at("policies/" + policy.id()) : "");
    }
}
