package org.comptoir.members;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The organization tree. Reading asks memory only; a change is seen by its own transaction at once
/// and by everyone after its commit.
@Component
public class Organizations {
    private static final Comparator<Organization> BY_NAME =
            Comparator.comparing(Organizations::place);

    private final OrganizationTrees trees;
    private final OrganizationRows rows;

    Organizations(OrganizationTrees trees, OrganizationRows rows) {
        this.trees = trees;
        this.rows = rows;
    }

    public Optional<Organization> find(OrganizationId id) {
        return trees.present().find(id);
    }

    public Optional<Organization> find(DistinguishedName name) {
        return trees.present().find(name);
    }

    /// The organization of such a distinguished name.
    public Optional<Organization> named(String distinguishedName) {
        return DistinguishedName.read(distinguishedName).flatMap(this::find);
    }

    /// The one that a field names.
    public OrganizationId named(String field, String distinguishedName) {
        return named(distinguishedName)
                .map(Organization::id)
                .orElseThrow(() -> Problem.invalid(field, "no-organization", distinguishedName));
    }

    /// The organization, which must exist.
    public Organization get(OrganizationId id) {
        return find(id).orElseThrow(() -> Problem.missing("no-organization", id));
    }

    /// The unit itself, then its ancestors, the root last; empty for an unknown unit.
    public List<OrganizationId> path(OrganizationId id) {
        return trees.present().path(id);
    }

    /// Whether a unit is the ancestor given or lies below it.
    public boolean isWithin(OrganizationId unit, OrganizationId ancestor) {
        return trees.present().isWithin(unit, ancestor);
    }

    /// The organization and all below it.
    public Set<OrganizationId> within(OrganizationId id) {
        return trees.present().within(id);
    }

    /// The units directly below, by name.
    public List<Organization> children(OrganizationId id) {
        return trees.present().children(id).stream().sorted(BY_NAME).toList();
    }

    /// What a list of organizations asks for; an empty `text` asks for all, `below` for what lies
    /// directly below one, `visible` limits it to some.
    public record Search(
            String text,
            @Nullable OrganizationId below,
            @Nullable Set<OrganizationId> visible,
            @Nullable String cursor,
            int limit) {}

    /// Organizations by name, a page at a time.
    public Slice<Organization> search(Search search) {
        var after = Cursor.decode(search.cursor());
        var text = search.text().strip().toLowerCase(Locale.ROOT);
        var found =
                StreamSupport.stream(trees.present().all().spliterator(), false)
                        .filter(one ->
                                search.visible() == null || search.visible().contains(one.id()))
                        .filter(one ->
                                search.below() == null || search.below().equals(one.parent()))
                        .filter(one -> matches(one, text) && place(one).compareTo(after) > 0)
                        .sorted(BY_NAME)
                        .limit(search.limit() + 1L)
                        .toList();
        return Slice.cut(found, search.limit(), Organizations::place);
    }

    private static boolean matches(Organization one, String text) {
        return text.isEmpty()
                || one.displayName().toLowerCase(Locale.ROOT).contains(text)
                || one.name().first().value().toLowerCase(Locale.ROOT).contains(text);
    }

    private static String place(Organization one) {
        return one.displayName().toLowerCase(Locale.ROOT) + "\n" + one.id();
    }

    /// Adds an organization; its name must be free below its parent.
    @Transactional
    public Organization create(Organization.Facts facts) {
        get(facts.parent());
        var id = new OrganizationId(Ids.next());
        rows.insert(id, facts);
        trees.changed();
        return get(id);
    }

    /// Changes an organization as it was read; a move takes effect for everyone signed in.
    @Transactional
    public Organization change(Organization read, Organization.Facts facts) {
        if (read.id().equals(OrganizationId.ROOT)) {
            throw Problem.refused("root-organization-fixed");
        }
        get(facts.parent());
        if (!facts.parent().equals(read.parent())) {
            rows.refuseCycle(read.id(), facts.parent());
        }
        rows.update(read, facts);
        trees.changed();
        return get(read.id());
    }

    @Transactional
    public Organization rename(OrganizationId id, String name, String displayName) {
        var read = get(id);
        return change(read, facts(read, above(read), name, displayName));
    }

    /// Hangs a unit, with all below it, under another organization.
    @Transactional
    public Organization move(OrganizationId id, OrganizationId parent) {
        var read = get(id);
        var name = read.name().first().value();
        return change(read, facts(read, parent, name, read.displayName()));
    }

    /// Deletes an organization that has no unit, user, group or address and that no other part
    /// uses.
    @Transactional
    public void delete(Organization read) {
        if (read.id().equals(OrganizationId.ROOT)) {
            throw Problem.refused("root-organization-fixed");
        }
        rows.delete(read);
        trees.changed();
    }

    /// Has the tree and everyone's rights read anew, after rows were written in bulk: for the
    /// present transaction at once, for all after its commit.
    @Transactional(propagation = Propagation.MANDATORY)
    public void reread() {
        trees.changed();
    }

    private static Organization.Facts facts(
            Organization read, OrganizationId parent, String name, String displayName) {
        var type = read.name().first().type();
        return new Organization.Facts(parent, type, name, displayName, read.orderApproval());
    }

    private static OrganizationId above(Organization read) {
        return read.parent() == null ? OrganizationId.ROOT : read.parent();
    }
}
