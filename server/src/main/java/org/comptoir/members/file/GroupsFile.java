package org.comptoir.members.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.members.DistinguishedName;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.UserId;
import org.comptoir.members.group.Groups;
import org.comptoir.members.group.MemberGroup;
import org.comptoir.platform.load.CsvRow;
import org.comptoir.platform.load.FileValue;
import org.comptoir.platform.load.LoadFiles;
import org.comptoir.platform.load.LoadFolder;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.platform.load.LoadRun.Change;
import org.springframework.stereotype.Component;

/// `groups.csv`: one row for each member or exclusion; a group has exactly those its rows say.
@Component
class GroupsFile {
    private static final String FILE = "groups.csv";

    private final LoadFiles files;
    private final Names names;
    private final Groups groups;

    GroupsFile(LoadFiles files, Names names, Groups groups) {
        this.files = files;
        this.names = names;
        this.groups = groups;
    }

    private record Key(OrganizationId owner, String name) {}

    private record Listed(DistinguishedName member, boolean excluded, FileValue place) {}

    void load(LoadFolder folder, LoadRun run) {
        var listed = new LinkedHashMap<Key, List<Listed>>();
        files.csv(folder, run, FILE)
                .required("owner", "name")
                .optional("kind", "member")
                .each(row -> collect(row, listed));
        var users =
                names.users(
                        listed.values().stream()
                                .flatMap(List::stream)
                                .map(Listed::member)
                                .toList());
        listed.forEach((key, members) -> run.count("groups", write(key, members, users)));
    }

    private void collect(CsvRow row, Map<Key, List<Listed>> listed) {
        var owner = row.value("owner");
        var unit = Names.read(owner).flatMap(name -> names.organization(name, owner));
        var name = row.value("name").required(200);
        var excluded = excluded(row.value("kind"));
        if (unit.isEmpty() || name.isEmpty() || excluded.isEmpty()) {
            return;
        }
        var members = listed.computeIfAbsent(new Key(unit.get(), name), _ -> new ArrayList<>());
        var place = row.value("member");
        if (!place.isBlank()) {
            Names.read(place)
                    .ifPresent(member -> members.add(new Listed(member, excluded.get(), place)));
        }
    }

    private static Optional<Boolean> excluded(FileValue kind) {
        return switch (kind.toString()) {
            case "", "include" -> Optional.of(false);
            case "exclude" -> Optional.of(true);
            case "dynamic" -> {
                kind.problem("dynamic-group", kind);
                yield Optional.empty();
            }
            default -> {
                kind.oneOf(List.of("include", "exclude"));
                yield Optional.empty();
            }
        };
    }

    private Change write(Key key, List<Listed> members, Map<DistinguishedName, UserId> users) {
        var entries = new HashSet<MemberGroup.Entry>();
        members.forEach(member -> entry(member, users).ifPresent(entries::add));
        var known = groups.find(key.owner(), key.name());
        var group =
                known.orElseGet(() -> groups.create(key.owner(), key.name(), MemberGroup.EXPLICIT));
        boolean changed = write(group, entries);
        if (known.isEmpty()) {
            return Change.ADDED;
        }
        return changed ? Change.CHANGED : Change.SAME;
    }

    private boolean write(MemberGroup group, Set<MemberGroup.Entry> entries) {
        var present = Set.copyOf(groups.entries(group.id()));
        present.stream()
                .filter(entry -> !entries.contains(entry))
                .forEach(entry -> groups.remove(group.id(), entry));
        entries.stream()
                .filter(entry -> !present.contains(entry))
                .forEach(entry -> groups.add(group.id(), entry));
        return !present.equals(entries);
    }

    private Optional<MemberGroup.Entry> entry(Listed listed, Map<DistinguishedName, UserId> users) {
        if (!Names.isUser(listed.member())) {
            return names.organization(listed.member(), listed.place())
                    .map(unit -> MemberGroup.Entry.of(unit, listed.excluded()));
        }
        var user = users.get(listed.member());
        if (user == null) {
            listed.place().problem("unknown-user", listed.member());
            return Optional.empty();
        }
        return Optional.of(MemberGroup.Entry.of(user, listed.excluded()));
    }
}
