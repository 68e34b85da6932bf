package org.comptoir.engine.entitlement.terms;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comptoir.engine.entitlement.terms.MemberKey.Kind;

/// Whoever asks: a guest, or a user with his organizations and groups (docs/rules.md §2.2).
///
/// `organizations` runs from the user's own unit up to the root. `groups` are those that list him
/// or an organization of his path; `excludedFrom` those that exclude one of them. Exclusion wins.
public record Buyer(
        Optional<UUID> user, List<UUID> organizations, Set<UUID> groups, Set<UUID> excludedFrom) {
    /// Anybody who has not signed in.
    public static final Buyer GUEST = new Buyer(Optional.empty(), List.of(), Set.of(), Set.of());

    public Buyer {
        Objects.requireNonNull(user, "user");
        organizations = List.copyOf(organizations);
        groups = Set.copyOf(groups);
        excludedFrom = Set.copyOf(excludedFrom);
    }

    /// A user of an organization, without groups.
    public static Buyer of(UUID user, List<UUID> organizationsUpToTheRoot) {
        return new Buyer(Optional.of(user), organizationsUpToTheRoot, Set.of(), Set.of());
    }

    /// The same buyer, with the groups that list or exclude him or one of his organizations.
    public Buyer inGroups(Set<UUID> listedIn, Set<UUID> excluded) {
        return new Buyer(user, organizations, listedIn, excluded);
    }

    /// Whether the member is this user, an organization above him or a group he belongs to.
    public boolean is(MemberKey member) {
        return switch (member.kind()) {
            case USER -> user.filter(member.id()::equals).isPresent();
            case ORGANIZATION -> organizations.contains(member.id());
            case GROUP -> groups.contains(member.id()) && !excludedFrom.contains(member.id());
        };
    }

    /// Every key under which this buyer may be a participant.
    public List<MemberKey> keys() {
        var users = user.stream().map(id -> new MemberKey(Kind.USER, id));
        var units = organizations.stream().map(id -> new MemberKey(Kind.ORGANIZATION, id));
        var lists = groups.stream().map(id -> new MemberKey(Kind.GROUP, id)).filter(this::is);
        return java.util.stream.Stream.of(users, units, lists).flatMap(it -> it).toList();
    }
}
