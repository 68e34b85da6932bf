package org.comptoir.engine.entitlement.terms;

import java.util.Objects;
import java.util.UUID;

/// A user, an organization or an explicit member group, by its id (docs/rules.md §2.2).
public record MemberKey(Kind kind, UUID id) {
    /// What kind of member a key names.
    public enum Kind {
        USER,
        ORGANIZATION,
        GROUP
    }

    public MemberKey {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /// A user.
    public static MemberKey user(UUID id) {
        return new MemberKey(Kind.USER, id);
    }

    /// An organization or organizational unit.
    public static MemberKey organization(UUID id) {
        return new MemberKey(Kind.ORGANIZATION, id);
    }

    /// A group of explicitly listed members.
    public static MemberKey group(UUID id) {
        return new MemberKey(Kind.GROUP, id);
    }
}
