package org.comptoir.accelerator.people;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.accelerator.Action;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.accelerator.people.DeskGroup.Listed;
import org.comptoir.members.DistinguishedName;
import org.comptoir.members.GroupId;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.members.group.Groups;
import org.comptoir.members.group.MemberGroup;
import org.comptoir.members.web.GroupChanges;
import org.comptoir.platform.Problem;
import org.springframework.stereotype.Component;

/// Puts a member group into words, and reads which member is meant.
@Component
class DeskGroups {
    private final Groups groups;
    private final GroupChanges changes;
    private final Users users;
    private final Organizations organizations;
    private final MemberNames names;

    DeskGroups(
            Groups groups,
            GroupChanges changes,
            Users users,
            Organizations organizations,
            MemberNames names) {
        this.groups = groups;
        this.changes = changes;
        this.users = users;
        this.organizations = organizations;
        this.names = names;
    }

    DeskGroup of(Desk desk, GroupId id) {
        var group = changes.visible(desk.actor(), id);
        boolean mayChange = changes.mayChange(desk.actor(), group);
        var delete =
                Action.of("delete", desk.text("groups.delete"), "trash-2")
                        .asking(desk.text("groups.delete.ask"))
                        .dangerous();
        return new DeskGroup(
                group,
                desk.at("groups/" + id),
                names.organization(group.owner()),
                listed(desk, groups.entries(id)),
                mayChange,
                mayChange ? List.of(delete) : List.of(),
                group.name(),
                null);
    }

    private List<Listed> listed(Desk desk, List<MemberGroup.Entry> entries) {
        var people =
                users.all(entries.stream().flatMap(it -> Stream.ofNullable(it.user())).toList());
        return entries.stream()
                .map(it -> listed(desk, people, it))
                .sorted(Comparator.comparing(Listed::excluded).thenComparing(it -> it.who().text()))
                .toList();
    }

    private Listed listed(Desk desk, Map<UserId, User> people, MemberGroup.Entry entry) {
        var user = entry.user();
        if (user != null) {
            var person = Optional.ofNullable(people.get(user)).orElseThrow();
            var who = new Link(person.displayName(), desk.at("people/" + user), person.logonId());
            return new Listed("user", user.toString(), who, entry.excluded());
        }
        var unit = Optional.ofNullable(entry.organization()).orElseThrow();
        var organization = organizations.get(unit);
        var who =
                new Link(
                        organization.displayName(),
                        desk.at("organizations/" + unit),
                        organization.name().toString());
        return new Listed("organization", unit.toString(), who, entry.excluded());
    }

    /// The member whose distinguished name was entered.
    MemberGroup.Entry named(Map<String, String> values) {
        var text = values.getOrDefault("member", "").strip();
        boolean excluded = values.containsKey("excluded");
        var name =
                DistinguishedName.read(text)
                        .orElseThrow(() -> Problem.invalid("member", "no-such-member", text));
        return organizations
                .find(name)
                .map(Organization::id)
                .map(it -> MemberGroup.Entry.of(it, excluded))
                .or(() ->
                        users.find(name)
                                .map(User::id)
                                .map(it -> MemberGroup.Entry.of(it, excluded)))
                .orElseThrow(() -> Problem.invalid("member", "no-such-member", text));
    }

    /// The member that a row of the page names.
    MemberGroup.Entry listed(Map<String, String> values) {
        boolean excluded = values.getOrDefault("excluded", "").equals("true");
        try {
            var id = UUID.fromString(values.getOrDefault("id", ""));
            return values.getOrDefault("kind", "").equals("user")
                    ? MemberGroup.Entry.of(new UserId(id), excluded)
                    : MemberGroup.Entry.of(new OrganizationId(id), excluded);
        } catch (IllegalArgumentException notAnId) {
            throw Problem.invalid("id", "no-such-member", values.getOrDefault("id", ""));
        }
    }
}
