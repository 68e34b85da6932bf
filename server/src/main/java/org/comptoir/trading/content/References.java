package org.comptoir.trading.content;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.trading.content.value.Reference;
import org.jspecify.annotations.Nullable;

/// Collects what a piece of content names, by walking the components of its records.
final class References {
    private static final ClassValue<Method[]> ACCESSORS =
            new ClassValue<>() {
                @Override
                protected Method[] computeValue(Class<?> type) {
                    return Stream.of(type.getRecordComponents())
                            .map(RecordComponent::getAccessor)
                            .toArray(Method[]::new);
                }
            };

    private final Set<Reference> found = new LinkedHashSet<>();

    private final Set<Class<?>> passedOver;

    private References(Set<Class<?>> passedOver) {
        this.passedOver = passedOver;
    }

    static Set<Reference> in(Record content) {
        return in(content, Set.of());
    }

    /// Without what is named by records of these types.
    static Set<Reference> in(Record content, Set<Class<?>> passedOver) {
        var walk = new References(passedOver);
        walk.components(content);
        return walk.found;
    }

    private void visit(@Nullable Object value) {
        switch (value) {
            case Record other when passedOver.contains(other.getClass()) -> {}
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
        for (Method accessor : ACCESSORS.get(content.getClass())) {
            try {
                visit(accessor.invoke(content));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read " + accessor, e);
            }
        }
    }
}
