package org.comptoir.members.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.User;
import org.jspecify.annotations.Nullable;

/// What a request says about a user; what it leaves out stays as it is.
record UserEdit(
        @Nullable String logonId,
        @Nullable String uid,
        @Nullable UUID organization,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        @Nullable String jobTitle,
        @Nullable String language,
        @Nullable String password,
        @Nullable String currentPassword,
        @Nullable List<UserView.Grant> roles) {
    User.Facts created() {
        return new User.Facts(
                Body.required("logonId", logonId),
                Body.or(uid, ""),
                new OrganizationId(Body.required("organization", organization)),
                Body.or(givenName, ""),
                Body.or(familyName, ""),
                Body.or(email, ""),
                Body.or(jobTitle, ""),
                Body.or(language, ""));
    }

    User.Facts changed(User.Facts present) {
        return new User.Facts(
                Body.or(logonId, present.logonId()),
                Body.or(uid, present.uid()),
                organization == null ? present.organization() : new OrganizationId(organization),
                Body.or(givenName, present.givenName()),
                Body.or(familyName, present.familyName()),
                Body.or(email, present.email()),
                Body.or(jobTitle, present.jobTitle()),
                Body.or(language, present.language()));
    }

    /// Whether it touches what only an administrator may change.
    boolean needsAdministrator() {
        return Stream.of(logonId, uid, organization, jobTitle, roles)
                .anyMatch(value -> value != null);
    }
}
