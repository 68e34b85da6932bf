package org.comptoir.accelerator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.comptoir.members.Actor;
import org.comptoir.platform.page.Choice;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Page;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/// Somebody of the seller's side works for a store; controllers take it as a parameter. Whoever has
/// no business role for the store gets none.
public record Desk(
        Page page,
        Actor actor,
        Store store,
        String title,
        List<Choice> stores,
        Menu menu,
        List<KeptView> views) {
    public Desk {
        stores = List.copyOf(stores);
        views = List.copyOf(views);
    }

    /// The template of that name under `accelerator/`, around which the tool stands.
    public ModelAndView show(String template) {
        return new ModelAndView("accelerator/" + template).addObject("desk", this);
    }

    /// The address of a place of the tool: `contracts/…`.
    public String at(String place) {
        var root = "/accelerator/" + store.identifier();
        return place.isEmpty() ? root : root + "/" + place;
    }

    /// The address of a thing of a place by its key, which may hold any sign: `products/M6%2F20`.
    public String at(String place, String key) {
        return at(place + "/" + UriUtils.encode(key, StandardCharsets.UTF_8));
    }

    /// The kept views of the list at an address of the tool.
    public List<KeptView> viewsOf(String path) {
        return views.stream().filter(it -> at(it.list()).equals(path)).toList();
    }

    /// Whether he shares views with the store's people, and changes those that are shared.
    public boolean sharesViews() {
        return KeptViews.mayShare(actor, store);
    }

    /// Says that something was just done where the address names something known: `key` is how the
    /// words of all of it begin.
    public @Nullable Notice done(Set<String> known, String key, String done, Object... arguments) {
        return known.contains(done) ? Notice.of(Tone.SUCCESS, text(key + done, arguments)) : null;
    }

    public Words words() {
        return new Words(page);
    }

    public String text(String key, Object... arguments) {
        return page.text(key, arguments);
    }
}
