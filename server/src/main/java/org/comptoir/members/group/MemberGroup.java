package org.comptoir.members.group;

import org.comptoir.members.GroupId;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.UserId;
import org.jspecify.annotations.Nullable;

/// A group whose members are listed one by one; it belongs to an organization.
public record MemberGroup(GroupId id, OrganizationId owner, String name, int version) {
    /// The one kind of group: members are listed, never computed.
    public static final String EXPLICIT = "explicit";

    /// A user, or an organization with all below it, listed as in the group or as excluded from it;
    /// exclusion wins.
    public record Entry(
            @Nullable UserId user, @Nullable OrganizationId organization, boolean excluded) {
        public Entry {
            if ((user == null) == (organization == null)) {
                throw new IllegalArgumentException("An entry is a user or an organization");
            }
        }

        public static Entry of(UserId user, boolean excluded) {
            return new Entry(user, null, excluded);
        }

        public static Entry of(OrganizationId organization, boolean excluded) {
            return new Entry(null, organization, excluded);
        }
    }
}
