package org.comptoir.accelerator.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.platform.Problem;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Stores;
import org.comptoir.trading.approval.Approver;
import org.comptoir.trading.approval.Approvers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The settings of a store: a site administrator switches its features, its sales managers choose
/// who approves contracts.
@Controller
class DeskStorePages {
    private static final Set<String> DONE = Set.of("features", "add", "remove");

    private final DeskStores views;
    private final Stores stores;
    private final Approvers approvers;
    private final Organizations organizations;
    private final Refusals refusals;

    DeskStorePages(
            DeskStores views,
            Stores stores,
            Approvers approvers,
            Organizations organizations,
            Refusals refusals) {
        this.views = views;
        this.stores = stores;
        this.approvers = approvers;
        this.organizations = organizations;
        this.refusals = refusals;
    }

    @GetMapping("/accelerator/{store}/stores")
    ModelAndView store(Desk desk, @RequestParam(defaultValue = "") String done) {
        var toast = desk.done(DONE, "stores.done.", done);
        return desk.show("store").addObject("view", views.of(desk)).addObject("done", toast);
    }

    @PostMapping("/accelerator/{store}/stores/{command}")
    ModelAndView command(
            Desk desk, @PathVariable String command, @RequestParam Map<String, String> values) {
        try {
            switch (command) {
                case "features" -> switchFeatures(desk, values);
                case "add" -> choose(desk, with(desk, values), values);
                case "remove" ->
                        choose(
                                desk,
                                views.without(
                                        desk.store(),
                                        values.getOrDefault("role", ""),
                                        values.getOrDefault("organization", "")),
                                values);
                default -> throw Problem.missing("no-such-command", command);
            }
            return new ModelAndView("redirect:" + desk.at("stores?done=" + command));
        } catch (Problem refusal) {
            return refusals.on(desk.show("store").addObject("view", views.of(desk)), refusal);
        }
    }

    /// Each feature is on whose box was sent.
    private void switchFeatures(Desk desk, Map<String, String> values) {
        desk.actor().require(OrganizationId.ROOT, Role.SITE_ADMINISTRATOR);
        var store = stores.get(desk.store().id());
        Versions.require(tag(values), store.version());
        var wishes = new EnumMap<Feature, Boolean>(Feature.class);
        for (var feature : Feature.values()) {
            wishes.put(feature, values.containsKey(feature.code()));
        }
        stores.switchFeatures(store, wishes, desk.actor().logonId());
    }

    private void choose(Desk desk, List<Approver> chosen, Map<String, String> values) {
        desk.actor().require(desk.store().owner(), Role.SALES_MANAGER);
        approvers.choose(desk.actor(), desk.store(), chosen, tag(values));
    }

    private List<Approver> with(Desk desk, Map<String, String> values) {
        var code = values.getOrDefault("role", "");
        var name = values.getOrDefault("organization", "").strip();
        var role = Role.named(code);
        var at = organizations.named("organization", name);
        return Stream.concat(
                        approvers.of(desk.store()).approvers().stream(),
                        Stream.of(new Approver(role, at.value())))
                .distinct()
                .toList();
    }

    /// The version that was read, as a tag.
    private static String tag(Map<String, String> values) {
        return "\"" + values.getOrDefault("version", "") + "\"";
    }
}
