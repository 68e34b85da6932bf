package org.comptoir.accelerator.people;

import java.util.List;
import org.comptoir.accelerator.Action;
import org.comptoir.members.group.MemberGroup;
import org.jspecify.annotations.Nullable;

/// A member group as its page shows it; `name` is what its field holds, which may have been
/// refused.
public record DeskGroup(
        MemberGroup group,
        String address,
        String owner,
        List<Listed> members,
        boolean mayChange,
        List<Action> actions,
        String name,
        @Nullable String wrongName) {
    public DeskGroup {
        members = List.copyOf(members);
        actions = List.copyOf(actions);
    }

    /// The same page after another name was refused.
    DeskGroup refused(String entered, @Nullable String why) {
        return new DeskGroup(group, address, owner, members, mayChange, actions, entered, why);
    }

    /// Somebody listed: as in the group or as excluded; `kind` and `id` name him.
    public record Listed(String kind, String id, Link who, boolean excluded) {}
}
