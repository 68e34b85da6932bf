package org.comptoir.members.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.members.DistinguishedName;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.platform.Ids;
import org.comptoir.platform.load.CsvRow;
import org.comptoir.platform.load.FileValue;
import org.comptoir.platform.load.LoadFiles;
import org.comptoir.platform.load.LoadFolder;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.platform.load.LoadRun.Change;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/// `organizations.csv`: the tree, in any order of rows.
@Component
class OrganizationsFile {
    private static final String FILE = "organizations.csv";
    private static final Set<String> TYPES = Set.of("o", "ou");
    private static final int LONGEST_NAME = 200;

    private final LoadFiles files;
    private final Organizations organizations;
    private final NamedParameterJdbcTemplate jdbc;

    OrganizationsFile(
            LoadFiles files, Organizations organizations, NamedParameterJdbcTemplate jdbc) {
        this.files = files;
        this.organizations = organizations;
        this.jdbc = jdbc;
    }

    private record Row(
            DistinguishedName name, String displayName, boolean orderApproval, FileValue place) {}

    void load(LoadFolder folder, LoadRun run) {
        var rows = new HashMap<DistinguishedName, Row>();
        files.csv(folder, run, FILE)
                .required("distinguishedName")
                .optional("displayName", "orderApproval")
                .each(row -> collect(row, rows));
        var inserts = new ArrayList<SqlParameterSource>();
        var updates = new ArrayList<SqlParameterSource>();
        var added = new HashMap<DistinguishedName, OrganizationId>();
        var topDown = Comparator.comparingInt((Row row) -> row.name().parts().size());
        for (var row : rows.values().stream().sorted(topDown).toList()) {
            var known = organizations.find(row.name());
            if (known.isPresent()) {
                run.count("organizations", change(known.get(), row, updates));
            } else if (add(row, added, inserts)) {
                run.count("organizations", Change.ADDED);
            }
        }
        write(inserts, updates);
    }

    private static void collect(CsvRow row, Map<DistinguishedName, Row> rows) {
        var place = row.value("distinguishedName");
        Names.read(place)
                .ifPresent(name -> {
                    if (!isOrganization(name)) {
                        place.problem("bad-organization-name", name);
                    } else if (rows.putIfAbsent(name, read(name, row)) != null) {
                        place.problem("organization-twice", name);
                    }
                });
    }

    private static boolean isOrganization(DistinguishedName name) {
        return TYPES.contains(name.first().type()) && name.first().value().length() <= LONGEST_NAME;
    }

    private static Row read(DistinguishedName name, CsvRow row) {
        var display = row.value("displayName").text(LONGEST_NAME);
        return new Row(
                name,
                display.isEmpty() ? name.first().value() : display,
                row.value("orderApproval").flag(false),
                row.value("distinguishedName"));
    }

    private boolean add(
            Row row,
            Map<DistinguishedName, OrganizationId> added,
            List<SqlParameterSource> inserts) {
        var parent = row.name().parent().flatMap(above -> find(above, added));
        if (parent.isEmpty()) {
            row.place().problem("unknown-parent-organization", row.name());
            return false;
        }
        var id = new OrganizationId(Ids.next());
        added.put(row.name(), id);
        inserts.add(
                parameters(row, id)
                        .addValue("parent", parent.get().value())
                        .addValue("type", row.name().first().type())
                        .addValue("name", row.name().first().value()));
        return true;
    }

    private Optional<OrganizationId> find(
            DistinguishedName name, Map<DistinguishedName, OrganizationId> added) {
        return organizations
                .find(name)
                .map(Organization::id)
                .or(() -> Optional.ofNullable(added.get(name)));
    }

    private static Change change(Organization known, Row row, List<SqlParameterSource> updates) {
        if (known.displayName().equals(row.displayName())
                && known.orderApproval() == row.orderApproval()) {
            return Change.SAME;
        }
        updates.add(parameters(row, known.id()));
        return Change.CHANGED;
    }

    private static MapSqlParameterSource parameters(Row row, OrganizationId id) {
        return new MapSqlParameterSource("id", id.value())
                .addValue("display", row.displayName())
                .addValue("approval", row.orderApproval());
    }

    private void write(List<SqlParameterSource> inserts, List<SqlParameterSource> updates) {
        jdbc.batchUpdate(
                """
                insert into organization (id, parent, rdn_type, name, display_name, order_approval)
                values (:id, :parent, :type, :name, :display, :approval)
                """,
                inserts.toArray(SqlParameterSource[]::new));
        jdbc.batchUpdate(
                """
                update organization set display_name = :display, order_approval = :approval,
                    version = version + 1
                where id = :id
                """,
                updates.toArray(SqlParameterSource[]::new));
        if (!inserts.isEmpty() || !updates.isEmpty()) {
            organizations.reread();
        }
    }
}
