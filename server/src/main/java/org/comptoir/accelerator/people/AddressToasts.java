package org.comptoir.accelerator.people;

import java.util.Map;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.members.address.AddressId;
import org.comptoir.members.web.AddressChanges;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says that an address is gone, and offers to put it back as long as that is possible.
@Component
class AddressToasts {
    private final AddressChanges changes;

    AddressToasts(AddressChanges changes) {
        this.changes = changes;
    }

    /// For the page `owner`, which was asked with `done` and `removed`.
    @Nullable Notice of(Desk desk, String owner, Map<String, String> asked) {
        var done = asked.getOrDefault("done", "");
        if (done.equals("restored")) {
            return Notice.of(Tone.SUCCESS, desk.text("address.restored"));
        }
        if (!done.equals("removed")) {
            return null;
        }
        try {
            var id = new AddressId(UUID.fromString(asked.getOrDefault("removed", "")));
            var gone = changes.removed(desk.actor(), id);
            var words = desk.text("address.removed", gone.facts().nickName());
            return Notice.of(Tone.SUCCESS, words)
                    .undoing(desk.text("desk.undo"), owner + "/addresses/" + id + "/restore");
        } catch (IllegalArgumentException | Problem forgotten) {
            return null;
        }
    }
}
