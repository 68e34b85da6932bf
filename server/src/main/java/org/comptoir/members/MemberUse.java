package org.comptoir.members;

/// Asked before an organization or a group is deleted: implemented by each module that refers to
/// members.
public interface MemberUse {
    /// Whether something there still names the organization.
    default boolean uses(OrganizationId organization) {
        return false;
    }

    /// Whether something there still names the group.
    default boolean uses(GroupId group) {
        return false;
    }
}
