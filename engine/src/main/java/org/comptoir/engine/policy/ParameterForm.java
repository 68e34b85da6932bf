package org.comptoir.engine.policy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The form in which somebody gives a command its parameters, drawn from the parameter record.
public record ParameterForm(List<Field> fields) {
    /// What a field takes: text, a decimal number, a whole number, true or false, a currency, an
    /// amount such as `EUR12.50`, one of several words.
    public enum Kind {
        TEXT,
        DECIMAL,
        WHOLE,
        FLAG,
        CURRENCY,
        AMOUNT,
        CHOICE
    }

    /// How often a field is given.
    public enum Times {
        ONCE,
        AT_MOST_ONCE,
        ANY
    }

    /// One field. With a `suffix` it is given once for each value of that kind, such as `flat_EUR`
    /// and `flat_USD`; `otherwise` holds where it is not given.
    public record Field(
            String name,
            Kind kind,
            Times times,
            Optional<Kind> suffix,
            List<String> choices,
            Optional<String> otherwise,
            String help) {
        public Field {
            choices = List.copyOf(choices);
        }
    }

    public ParameterForm {
        fields = List.copyOf(fields);
    }

    public static ParameterForm of(Class<? extends Record> type) {
        return new ParameterForm(
                Stream.of(type.getRecordComponents()).map(ParameterForm::field).toList());
    }

    private static Field field(RecordComponent component) {
        Class<?> raw = component.getType();
        if (raw == Map.class) {
            Type value = argument(component.getGenericType(), 1);
            boolean several = value instanceof ParameterizedType;
            return field(
                    component,
                    several ? argument(value, 0) : value,
                    several ? Times.ANY : Times.AT_MOST_ONCE,
                    Optional.of(
                            Conversion.kind((Class<?>) argument(component.getGenericType(), 0))));
        }
        if (raw == List.class) {
            Type value = argument(component.getGenericType(), 0);
            return field(component, value, Times.ANY, Optional.empty());
        }
        if (raw == Optional.class) {
            Type value = argument(component.getGenericType(), 0);
            return field(component, value, Times.AT_MOST_ONCE, Optional.empty());
        }
        var times = otherwise(component).isPresent() ? Times.AT_MOST_ONCE : Times.ONCE;
        return field(component, raw, times, Optional.empty());
    }

    private static Field field(
            RecordComponent component, Type value, Times times, Optional<Kind> suffix) {
        var parameter = Optional.ofNullable(component.getAnnotation(Parameter.class));
        return new Field(
                name(component),
                Conversion.kind((Class<?>) value),
                times,
                suffix,
                Conversion.choices((Class<?>) value),
                otherwise(component),
                parameter.map(Parameter::value).orElse(""));
    }

    /// The name of a component in policies.
    static String name(RecordComponent component) {
        var parameter = component.getAnnotation(Parameter.class);
        return parameter == null || parameter.name().isEmpty()
                ? component.getName()
                : parameter.name();
    }

    /// The value of a component that a policy does not give.
    static Optional<String> otherwise(RecordComponent component) {
        return Optional.ofNullable(component.getAnnotation(Parameter.class))
                .map(Parameter::otherwise)
                .filter(value -> !value.isEmpty());
    }

    private static Type argument(Type generic, int index) {
        return ((ParameterizedType) generic).getActualTypeArguments()[index];
    }
}
