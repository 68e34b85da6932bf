package org.comptoir.accelerator.people;

import java.util.List;
import org.comptoir.accelerator.Action;
import org.comptoir.members.group.MemberGroup;

/// A member group as its page shows it.
public record DeskGroup(
        MemberGroup group,
        String address,
        String owner,
        List<Listed> members,
        boolean mayChange,
        List<Action> actions) {
    public DeskGroup {
        members = List.copyOf(members);
        actions = List.copyOf(actions);
    }

    /// Somebody listed: as in the group or as excluded; `kind` and `id` name him.
    public record Listed(String kind, String id, Link who, boolean excluded) {}
}
