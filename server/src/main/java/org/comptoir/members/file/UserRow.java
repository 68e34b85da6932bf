package org.comptoir.members.file;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.comptoir.members.DistinguishedName;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Passwords;
import org.comptoir.members.Role;
import org.comptoir.members.RoleGrant;
import org.comptoir.members.User;
import org.comptoir.platform.Problem;
import org.comptoir.platform.load.CsvRow;
import org.comptoir.platform.load.FileValue;

/// One row of `users.csv`, read and found right; its password is plain, hashed or absent.
record UserRow(User.Facts facts, Set<RoleGrant> grants, String password, CsvRow place) {
    private static final String SEPARATOR = "(?<!\\\\);";

    /// Reads a row; nothing if something in it is wrong, which is then reported.
    static Optional<UserRow> read(CsvRow row, Names names) {
        var place = row.value("distinguishedName");
        return Names.read(place).flatMap(name -> read(row, names, name, place));
    }

    private static Optional<UserRow> read(
            CsvRow row, Names names, DistinguishedName name, FileValue place) {
        if (!Names.isUser(name) || name.parent().isEmpty()) {
            place.problem("bad-user-name", name);
            return Optional.empty();
        }
        return names.organization(name.parent().get(), place)
                .flatMap(unit -> read(row, names, unit, name.first().value()));
    }

    private static Optional<UserRow> read(
            CsvRow row, Names names, OrganizationId unit, String uid) {
        try {
            var facts =
                    new User.Facts(
                            row.value("logonId").toString(),
                            uid,
                            unit,
                            row.value("givenName").toString(),
                            row.value("familyName").toString(),
                            row.value("email").toString(),
                            row.value("jobTitle").toString(),
                            row.value("language").toString());
            var password = row.value("password").toString();
            if (!password.isEmpty() && Passwords.hashIn(password).isEmpty()) {
                Passwords.check(password);
            }
            return grants(row.value("roles"), names, unit)
                    .map(grants -> new UserRow(facts, grants, password, row));
        } catch (Problem problem) {
            Names.report(problem, row);
            return Optional.empty();
        }
    }

    /// `role` for the user's own unit, or `role@<distinguished name>`; several between semicolons.
    private static Optional<Set<RoleGrant>> grants(
            FileValue roles, Names names, OrganizationId unit) {
        var grants = new LinkedHashSet<RoleGrant>();
        for (var part : roles.toString().split(SEPARATOR, -1)) {
            if (part.isBlank()) {
                continue;
            }
            var grant = grant(part, roles, names, unit);
            if (grant.isEmpty()) {
                return Optional.empty();
            }
            grants.add(grant.get());
        }
        return Optional.of(grants);
    }

    private static Optional<RoleGrant> grant(
            String text, FileValue roles, Names names, OrganizationId unit) {
        int at = text.indexOf('@');
        var code = (at < 0 ? text : text.substring(0, at)).strip();
        var role = Role.of(code);
        if (role.isEmpty()) {
            roles.problem("bad-role", code);
            return Optional.empty();
        }
        var where =
                at < 0
                        ? Optional.of(unit)
                        : Names.read(text.substring(at + 1), roles)
                                .flatMap(name -> names.organization(name, roles));
        return where.map(organization -> new RoleGrant(role.get(), organization));
    }

    /// The logon id as it must be unique.
    String key() {
        return facts.logonId().toLowerCase(Locale.ROOT);
    }
}
