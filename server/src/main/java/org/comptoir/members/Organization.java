package org.comptoir.members;

import org.jspecify.annotations.Nullable;

/// An organization (`o=`) or organizational unit (`ou=`) at its place in the tree.
public record Organization(
        OrganizationId id,
        @Nullable OrganizationId parent,
        DistinguishedName name,
        String displayName,
        boolean orderApproval,
        int version) {

    /// What of an organization can be changed; the rest follows from it.
    public record Facts(
            OrganizationId parent,
            String type,
            String name,
            String displayName,
            boolean orderApproval) {
        public Facts {
            name = Fields.required("name", name, 200);
            displayName =
                    displayName.isBlank() ? name : Fields.text("displayName", displayName, 200);
            Fields.oneOf("type", type, "o", "ou");
        }
    }
}
