package org.comptoir.trading.content.value;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/// Who a participant is: a user, an organization, a member group, or everybody (§2.2).
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface MemberRef {

    /// A user, by distinguished name.
    @JsonTypeName("user")
    record User(String distinguishedName) implements MemberRef, Reference {
        public User {
            Text.name("distinguished name of the user", distinguishedName);
        }

        @Override
        public String describe() {
            return "user '%s'".formatted(distinguishedName);
        }
    }

    /// An organization or organizational unit, by distinguished name.
    @JsonTypeName("organization")
    record Organization(String distinguishedName) implements MemberRef, Reference {
        public Organization {
            Text.name("distinguished name of the organization", distinguishedName);
        }

        @Override
        public String describe() {
            return "organization '" + distinguishedName + "'";
        }
    }

    /// A member group, by its name and the organization that owns it.
    @JsonTypeName("group")
    record Group(String name, Organization owner) implements MemberRef, Reference {
        public Group {
            Text.name("name of the member group", name);
        }

        @Override
        public String describe() {
            return "member group '%s' of %s".formatted(name, owner.describe());
        }
    }

    /// Everybody: how a default contract names its buyers.
    @JsonTypeName("everybody")
    record Everybody() implements MemberRef {}
}
