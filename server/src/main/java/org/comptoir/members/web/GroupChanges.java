package org.comptoir.members.web;

import java.util.Map;
import org.comptoir.members.Actor;
import org.comptoir.members.GroupId;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.Users;
import org.comptoir.members.group.Groups;
import org.comptoir.members.group.MemberGroup;
import org.comptoir.platform.Problem;
import org.springframework.stereotype.Component;

/// Changes member groups as far as the caller may: business users see them, the sellers of their
/// owner keep them.
@Component
public class GroupChanges {
    private final Groups groups;
    private final Organizations organizations;
    private final Users users;
    private final Changes changes;

    GroupChanges(Groups groups, Organizations organizations, Users users, Changes changes) {
        this.groups = groups;
        this.organizations = organizations;
        this.users = users;
        this.changes = changes;
    }

    public MemberGroup visible(Actor actor, GroupId id) {
        actor.requireUser();
        if (!actor.isBusiness()) {
            throw Problem.missing("no-group", id);
        }
        return groups.get(id);
    }

    public boolean mayChange(Actor actor, MemberGroup group) {
        return actor.hasAny(group.owner(), Role.SELLER, Role.SALES_MANAGER);
    }

    public MemberGroup create(Actor actor, OrganizationId owner, String name, String kind) {
        actor.requireBusiness();
        organizations.get(owner);
        requireKeeper(actor, owner);
        var entry = new Changes.Entry(actor, "create", "group " + name, Map.of("owner", owner));
        return changes.make(entry, () -> groups.create(owner, name, kind));
    }

    /// Gives a group another name, as it was read; its own name changes nothing.
    public MemberGroup rename(Actor actor, MemberGroup read, String name) {
        requireKeeper(actor, read.owner());
        if (name.strip().equals(read.name())) {
            return read;
        }
        var said = Map.of("name", name.strip(), "before", read.name());
        return changes.make(
                new Changes.Entry(actor, "rename", "group " + read.id(), said),
                () -> groups.rename(read, name));
    }

    /// Lists a member, or an exclusion; doing so twice changes nothing.
    public MemberGroup add(Actor actor, GroupId id, MemberGroup.Entry entry) {
        var group = changeable(actor, id);
        requireExisting(entry);
        changes.make(
                new Changes.Entry(actor, "add", "group " + id, Map.of("entry", entry)),
                () -> groups.add(group.id(), entry));
        return groups.get(id);
    }

    public MemberGroup remove(Actor actor, GroupId id, MemberGroup.Entry entry) {
        var group = changeable(actor, id);
        changes.make(
                new Changes.Entry(actor, "remove", "group " + id, Map.of("entry", entry)),
                () -> groups.remove(group.id(), entry));
        return groups.get(id);
    }

    public void delete(Actor actor, GroupId id) {
        var group = changeable(actor, id);
        changes.make(
                new Changes.Entry(actor, "delete", "group " + id, Map.of("name", group.name())),
                () -> groups.delete(group));
    }

    private MemberGroup changeable(Actor actor, GroupId id) {
        var group = visible(actor, id);
        requireKeeper(actor, group.owner());
        return group;
    }

    private static void requireKeeper(Actor actor, OrganizationId owner) {
        actor.require(owner, Role.SELLER, Role.SALES_MANAGER);
    }

    private void requireExisting(MemberGroup.Entry entry) {
        if (entry.user() != null) {
            users.get(entry.user());
        }
        if (entry.organization() != null) {
            organizations.get(entry.organization());
        }
    }
}
