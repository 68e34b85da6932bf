package org.comptoir.engine.policy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.engine.policy.InvalidParameters.Problem;
import org.comptoir.engine.policy.Parameters.Entry;
import org.jspecify.annotations.Nullable;

/// Fills one record from parameters and collects everything that is wrong on the way.
final class Binding<P extends Record> {
    private final Class<P> type;
    private final Parameters parameters;
    private final List<Problem> problems = new ArrayList<>();

    Binding(Class<P> type, Parameters parameters) {
        this.type = type;
        this.parameters = parameters;
    }

    P bind() {
        var arguments = Stream.of(type.getRecordComponents()).map(this::argument).toArray();
        if (!problems.isEmpty()) {
            throw new InvalidParameters(problems);
        }
        return create(arguments);
    }

    static boolean takes(Class<? extends Record> type, String name) {
        return Stream.of(type.getRecordComponents())
                .anyMatch(component ->
                        component.getType() == Map.class
                                ? name.startsWith(prefix(component))
                                : name.equals(ParameterForm.name(component)));
    }

    private @Nullable Object argument(RecordComponent component) {
        Class<?> raw = component.getType();
        if (raw == Map.class) {
            return map(component);
        }
        List<Entry> entries = given(component);
        if (raw == List.class) {
            return list(entries, argumentOf(component.getGenericType(), 0));
        }
        if (raw == Optional.class) {
            Type value = argumentOf(component.getGenericType(), 0);
            return entries.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(single(entries, value));
        }
        if (entries.isEmpty()) {
            String name = ParameterForm.name(component);
            problems.add(
                    new Problem(
                            name, "", "parameter '%s' is missing; add %s=…".formatted(name, name)));
            return null;
        }
        return single(entries, raw);
    }

    private Map<Object, Object> map(RecordComponent component) {
        Type keyType = argumentOf(component.getGenericType(), 0);
        Type valueType = argumentOf(component.getGenericType(), 1);
        Map<Object, Object> values = new LinkedHashMap<>();
        for (String name : parameters.names()) {
            if (name.startsWith(prefix(component))) {
                List<Entry> entries = entries(name);
                String suffix = name.substring(prefix(component).length());
                Object key = convert(entries.getFirst(), suffix, keyType);
                Object value =
                        valueType instanceof ParameterizedType
                                ? list(entries, argumentOf(valueType, 0))
                                : single(entries, valueType);
                if (key != null && value != null && values.put(key, value) != null) {
                    problems.add(twice(entries.getFirst(), prefix(component) + key));
                }
            }
        }
        return values;
    }

    private static Problem twice(Entry entry, String same) {
        return new Problem(
                entry.name(),
                entry.value(),
                "parameter '%s' is the same as '%s'; keep one".formatted(entry.name(), same));
    }

    private List<Object> list(List<Entry> entries, Type valueType) {
        List<Object> values = new ArrayList<>();
        for (Entry entry : entries) {
            Object value = convert(entry, entry.value(), valueType);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable Object single(List<Entry> entries, Type valueType) {
        Entry entry = entries.getFirst();
        if (entries.size() > 1) {
            problems.add(
                    new Problem(
                            entry.name(),
                            String.join(", ", entries.stream().map(Entry::value).toList()),
                            "parameter '%s' has %d values in %s; keep one"
                                    .formatted(
                                            entry.name(), entries.size(), entry.origin().words())));
            return null;
        }
        return convert(entry, entry.value(), valueType);
    }

    private @Nullable Object convert(Entry entry, String text, Type valueType) {
        try {
            return Conversion.of((Class<?>) valueType, text);
        } catch (IllegalArgumentException e) {
            problems.add(
                    new Problem(
                            entry.name(),
                            entry.value(),
                            "parameter '%s=%s' in %s is not usable: '%s' is not %s"
                                    .formatted(
                                            entry.name(),
                                            entry.value(),
                                            entry.origin().words(),
                                            text,
                                            Conversion.expected((Class<?>) valueType))));
            return null;
        }
    }

    private P create(@Nullable Object[] arguments) {
        try {
            Class<?>[] types =
                    Stream.of(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            Constructor<P> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                String message = String.valueOf(refused.getMessage());
                throw new InvalidParameters(List.of(new Problem("", "", message)));
            }
            throw new IllegalStateException("Cannot create " + type, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot create " + type, e);
        }
    }

    /// What is given, else what holds otherwise.
    private List<Entry> given(RecordComponent component) {
        String name = ParameterForm.name(component);
        List<Entry> entries = entries(name);
        return entries.isEmpty()
                ? ParameterForm.otherwise(component).stream()
                        .map(value -> new Entry(name, value, Origin.POLICY))
                        .toList()
                : entries;
    }

    private List<Entry> entries(String name) {
        return parameters.entries().stream().filter(entry -> entry.name().equals(name)).toList();
    }

    private static String prefix(RecordComponent component) {
        return ParameterForm.name(component) + "_";
    }

    private static Type argumentOf(Type generic, int index) {
        return ((ParameterizedType) generic).getActualTypeArguments()[index];
    }
}
