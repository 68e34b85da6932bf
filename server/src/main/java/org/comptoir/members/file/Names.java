package org.comptoir.members.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.DistinguishedName;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.UserId;
import org.comptoir.platform.Problem;
import org.comptoir.platform.load.CsvRow;
import org.comptoir.platform.load.FileValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds whom the distinguished names of a file mean.
@Component
class Names {
    private static final int CHUNK = 5_000;

    private final JdbcClient jdbc;
    private final Organizations organizations;

    Names(JdbcClient jdbc, Organizations organizations) {
        this.jdbc = jdbc;
        this.organizations = organizations;
    }

    private record Place(UUID unit, String uid) {}

    /// The name a value holds; reported where it is none.
    static Optional<DistinguishedName> read(FileValue value) {
        var text = value.required();
        return text.isEmpty() ? Optional.empty() : read(text, value);
    }

    /// The name in a part of a value; reported where it is none.
    static Optional<DistinguishedName> read(String text, FileValue value) {
        var name = DistinguishedName.read(text);
        if (name.isEmpty()) {
            value.problem("bad-distinguished-name", text);
        }
        return name;
    }

    static boolean isUser(DistinguishedName name) {
        return name.first().type().equals("uid");
    }

    /// The organization of a name; reported where there is none.
    Optional<OrganizationId> organization(DistinguishedName name, FileValue value) {
        var found = organizations.find(name).map(Organization::id);
        if (found.isEmpty()) {
            value.problem("unknown-organization", name);
        }
        return found;
    }

    /// The users of these names, asked for a few thousand at a time; unknown ones are left out.
    Map<DistinguishedName, UserId> users(Collection<DistinguishedName> names) {
        var found = new HashMap<DistinguishedName, UserId>();
        var asked = names.stream().filter(Names::isUser).distinct().toList();
        for (int from = 0; from < asked.size(); from += CHUNK) {
            find(asked.subList(from, Math.min(asked.size(), from + CHUNK)), found);
        }
        return found;
    }

    private void find(List<DistinguishedName> names, Map<DistinguishedName, UserId> found) {
        var byPlace = new HashMap<Place, DistinguishedName>();
        for (var name : names) {
            var unit = name.parent().flatMap(organizations::find);
            unit.ifPresent(
                    one -> byPlace.put(new Place(one.id().value(), name.first().value()), name));
        }
        var places = new ArrayList<>(byPlace.keySet());
        jdbc.sql(
                        """
                        select u.id, u.organization, u.uid from member_user u
                        join unnest(:units, :uids) as asked (unit, uid)
                          on u.organization = asked.unit and u.uid = asked.uid
                        """)
                .param("units", places.stream().map(Place::unit).toArray(UUID[]::new))
                .param("uids", places.stream().map(Place::uid).toArray(String[]::new))
                .query(row -> {
                    var unit = row.getObject("organization", UUID.class);
                    var name = byPlace.get(new Place(unit, row.getString("uid")));
                    if (name != null) {
                        found.put(name, new UserId(row.getObject("id", UUID.class)));
                    }
                });
    }

    /// Reports what a record's own rules refuse, at the column they name.
    static void report(Problem problem, CsvRow row) {
        var field = problem.field();
        if (field == null) {
            row.problem(problem.code(), problem.arguments().toArray());
        } else {
            row.value(field).problem(problem.code(), problem.arguments().toArray());
        }
    }
}
