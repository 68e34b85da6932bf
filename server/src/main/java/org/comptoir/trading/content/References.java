package org.comptoir.trading.content;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.comptoir.trading.content.value.Reference;
import org.jspecify.annotations.Nullable;

/// Collects what a piece of content names, by walking the components of its records.
final class References {
    private final Set<Reference> found = new LinkedHashSet<>();

    private References() {}

    static Set<Reference> in(Record content) {
        var walk = new References();
        walk.components(content);
        return walk.found;
    }

    private void visit(@Nullable Object value) {
        switch (value) {
            case Record content -> {
                if (content instanceof Reference reference) {
                    found.add(reference);
                }
                components(content);
            }
            case Collection<?> values -> values.forEach(this::visit);
            case Optional<?> optional -> optional.ifPresent(this::visit);
            case null, default -> {}
        }
    }

    private void components(Record content) {
        for (RecordComponent component : content.getClass().getRecordComponents()) {
            try {
                visit(component.getAccessor().invoke(content));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read " + component, e);
            }
        }
    }
}
