package org.comptoir.members;

/// A role held for an organization and everything below it.
public record RoleGrant(Role role, OrganizationId organization) {}
