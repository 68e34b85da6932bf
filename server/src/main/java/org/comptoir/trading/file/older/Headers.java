package org.comptoir.trading.file.older;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.term.TermHeader;

/// What a term says of itself, joined over the elements that wrap it.
final class Headers {
    private Headers() {}

    static TermHeader joined(TermHeader outer, TermHeader inner) {
        return new TermHeader(
                inner.sequence().or(outer::sequence),
                inner.mandatory() || outer.mandatory(),
                inner.changeable() && outer.changeable(),
                inner.action() == TermHeader.Action.NEW ? outer.action() : inner.action(),
                both(outer.participants(), inner.participants()),
                both(outer.descriptions(), inner.descriptions()),
                both(outer.properties(), inner.properties()));
    }

    /// The same term with another header, whatever its kind.
    static Term with(TermHeader header, Term term) {
        if (header.equals(term.header())) {
            return term;
        }
        RecordComponent[] components = term.getClass().getRecordComponents();
        try {
            var values = new ArrayList<Object>();
            for (RecordComponent component : components) {
                boolean isHeader = component.getType() == TermHeader.class;
                values.add(isHeader ? header : component.getAccessor().invoke(term));
            }
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (Term)
                    term.getClass().getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot copy " + term.kind(), e);
        }
    }

    private static <T> List<T> both(List<T> outer, List<T> inner) {
        return Stream.concat(outer.stream(), inner.stream()).toList();
    }
}
