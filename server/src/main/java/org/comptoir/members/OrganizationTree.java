package org.comptoir.members;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All organizations as they stood at one instant; never changes.
final class OrganizationTree {
    private final Map<OrganizationId, Organization> byId;
    private final Map<DistinguishedName, Organization> byName;
    private final Map<OrganizationId, List<Organization>> children;

    private OrganizationTree(Map<OrganizationId, Organization> byId) {
        this.byId = byId;
        this.byName = new HashMap<>(byId.size() * 2);
        this.children = new HashMap<>();
        for (var organization : byId.values()) {
            byName.put(organization.name(), organization);
            if (organization.parent() != null) {
                children.computeIfAbsent(organization.parent(), _ -> new ArrayList<>())
                        .add(organization);
            }
        }
    }

    /// A row of the table, whose name is still only its own part.
    record Row(
            OrganizationId id,
            @Nullable OrganizationId parent,
            DistinguishedName.Part part,
            String displayName,
            boolean orderApproval,
            int version) {}

    static OrganizationTree of(List<Row> rows) {
        var byId = new HashMap<OrganizationId, Row>(rows.size() * 2);
        rows.forEach(row -> byId.put(row.id(), row));
        var named = new HashMap<OrganizationId, Organization>(rows.size() * 2);
        rows.forEach(row -> named(row, byId, named));
        return new OrganizationTree(named);
    }

    private static Organization named(
            Row row, Map<OrganizationId, Row> rows, Map<OrganizationId, Organization> named) {
        var known = named.get(row.id());
        if (known != null) {
            return known;
        }
        var above = row.parent() == null ? null : rows.get(row.parent());
        var name =
                above == null
                        ? new DistinguishedName(List.of(row.part()))
                        : named(above, rows, named)
                                .name()
                                .child(row.part().type(), row.part().value());
        var organization =
                new Organization(
                        row.id(),
                        row.parent(),
                        name,
                        row.displayName(),
                        row.orderApproval(),
                        row.version());
        named.put(row.id(), organization);
        return organization;
    }

    Optional<Organization> find(OrganizationId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Organization> find(DistinguishedName name) {
        return Optional.ofNullable(byName.get(name));
    }

    Iterable<Organization> all() {
        return byId.values();
    }

    List<Organization> children(OrganizationId id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /// The unit itself, then its ancestors, the root last; empty for an unknown unit.
    List<OrganizationId> path(OrganizationId id) {
        var path = new ArrayList<OrganizationId>(6);
        for (var step = byId.get(id); step != null; ) {
            path.add(step.id());
            step = step.parent() == null ? null : byId.get(step.parent());
        }
        return List.copyOf(path);
    }

    boolean isWithin(OrganizationId unit, OrganizationId ancestor) {
        for (var step = byId.get(unit); step != null; ) {
            if (step.id().equals(ancestor)) {
                return true;
            }
            step = step.parent() == null ? null : byId.get(step.parent());
        }
        return false;
    }

    /// The organization and all below it.
    Set<OrganizationId> within(OrganizationId id) {
        var found = new HashSet<OrganizationId>();
        var left = new ArrayList<OrganizationId>(List.of(id));
        while (!left.isEmpty()) {
            var next = left.removeLast();
            if (byId.containsKey(next) && found.add(next)) {
                children.getOrDefault(next, List.of()).forEach(child -> left.add(child.id()));
            }
        }
        return found;
    }
}
