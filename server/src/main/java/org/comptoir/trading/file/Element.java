package org.comptoir.trading.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.comptoir.trading.content.term.TermHeader;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.Reference;
import org.jspecify.annotations.Nullable;

/// An element whose children have been read: a converter takes what it knows, what is left over is
/// reported.
public final class Element {
    /// The name of a wrong child that may have been any; what lacks then is not reported too.
    public static final String ANY = "*";

    /// The name of a child that the form does not know, which is reported.
    public static final String UNKNOWN = "?";

    private final String name;
    private final Position position;
    private final Section section;
    private final Attributes attributes;
    private List<Child> children = new ArrayList<>(2);

    Element(String name, Position position, Section section, Attributes attributes) {
        this.name = name;
        this.position = position;
        this.section = section;
        this.attributes = attributes;
    }

    /// A child that has been read; without a value when something in it was wrong.
    public record Child(String name, Position position, @Nullable Object value) {}

    /// Stands for a child that its own `action` deletes or ignores: it is known, and left out.
    enum LeftOut {
        CHILD
    }

    /// Ends the reading of an element because one of its children was wrong, which is reported.
    public static final class BrokenChild extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public BrokenChild() {
            super(null, null, false, false);
        }
    }

    public String name() {
        return name;
    }

    public Position position() {
        return position;
    }

    public Section section() {
        return section;
    }

    public Attributes attributes() {
        return attributes;
    }

    void add(String childName, Position at, @Nullable Object value) {
        children.add(new Child(childName, at, value));
    }

    /// The item that this element gives, unless its `action` deletes or ignores it.
    Object unlessLeftOut(Object item) {
        var action = attributes.maybeConstant("action", TermHeader.Action.class);
        return action.filter(it -> !it.keeps()).isPresent() ? LeftOut.CHILD : item;
    }

    /// The same where the children of this name are: what has only such is left out with them.
    public Object unlessLeftOut(String child, Supplier<Object> item) {
        var found = peek(child);
        if (found.isEmpty() || found.stream().anyMatch(it -> it.value() != LeftOut.CHILD)) {
            return item.get();
        }
        take(child);
        return LeftOut.CHILD;
    }

    public <R extends Reference> R refer(R reference) {
        return section.refer(reference, position);
    }

    /// The only child under one of these names.
    public <T> T one(Class<T> type, String... names) {
        return maybe(type, names)
                .orElseThrow(() ->
                        new InvalidContent(
                                "missing-element",
                                "%s lacks %s; add it".formatted(name, String.join(" or ", names))));
    }

    /// The child under one of these names, if there is one; a second one is a problem.
    public <T> Optional<T> maybe(Class<T> type, String... names) {
        Child first = null;
        for (Child child : take(names)) {
            if (child.value() == LeftOut.CHILD) {
                continue;
            }
            if (first == null) {
                first = child;
            } else {
                reportSecond(child);
            }
        }
        if (first == null) {
            if (holds(ANY)) {
                throw new BrokenChild();
            }
            return Optional.empty();
        }
        if (first.value() == null) {
            throw new BrokenChild();
        }
        return Optional.of(type.cast(first.value()));
    }

    private void reportSecond(Child second) {
        section.problem(
                second.position(),
                "duplicate-element",
                "%s has more than one %s; keep one".formatted(name, second.name()));
    }

    /// Every child under these names, less those that are wrong.
    public <T> List<T> all(Class<T> type, String... names) {
        return values(type, take(names));
    }

    /// Every child of this kind, whatever its name.
    public <T> List<T> every(Class<T> type) {
        List<T> found = values(type, children);
        children.removeIf(child -> type.isInstance(child.value()));
        return found;
    }

    private static <T> List<T> values(Class<T> type, List<Child> children) {
        if (children.isEmpty()) {
            return List.of();
        }
        List<T> values = new ArrayList<>(children.size());
        for (Child child : children) {
            if (type.isInstance(child.value())) {
                values.add(type.cast(child.value()));
            }
        }
        return values;
    }

    /// The children under this name, left where they are.
    public List<Child> peek(String wanted) {
        return children.stream().filter(child -> child.name().equals(wanted)).toList();
    }

    private boolean holds(String... names) {
        for (Child child : children) {
            if (isOf(child, names)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(Child child, String... names) {
        for (String wanted : names) {
            if (wanted.equals(child.name())) {
                return true;
            }
        }
        return false;
    }

    /// The organization inside a child such as `Owner`.
    public MemberRef.Organization organization(String child) {
        return organizationOf(one(MemberRef.class, child), child);
    }

    public Optional<MemberRef.Organization> maybeOrganization(String child) {
        return maybe(MemberRef.class, child).map(member -> organizationOf(member, child));
    }

    /// A time such as `startTime`, in a child `StartTime` or in the attribute.
    public Optional<Instant> time(String attribute) {
        String child = Character.toUpperCase(attribute.charAt(0)) + attribute.substring(1);
        return maybe(Instant.class, child).or(() -> attributes.time(attribute));
    }

    /// Takes the children under these names out, with their places.
    public List<Child> take(String... names) {
        if (!holds(names)) {
            return List.of();
        }
        List<Child> found = new ArrayList<>(children.size());
        List<Child> rest = new ArrayList<>();
        for (Child child : children) {
            (isOf(child, names) ? found : rest).add(child);
        }
        children = rest;
        return found;
    }

    /// Reports the children and attributes that no converter took.
    void reportLeftovers() {
        for (Child child : children) {
            if (child.value() != null) {
                section.problem(
                        child.position(),
                        "unexpected-element",
                        "%s does not belong into %s; move or remove it"
                                .formatted(child.name(), name));
            }
        }
        attributes.reportLeftovers(this);
    }

    private static MemberRef.Organization organizationOf(MemberRef member, String child) {
        if (member instanceof MemberRef.Organization organization) {
            return organization;
        }
        throw new InvalidContent(
                "missing-element", "%s must be an organization; name one".formatted(child));
    }
}
