package org.comptoir.members;

/// Asked before an organization is deleted: implemented by each module that refers to
/// organizations.
public interface OrganizationUse {
    /// Whether something there still names the organization.
    boolean uses(OrganizationId organization);
}
