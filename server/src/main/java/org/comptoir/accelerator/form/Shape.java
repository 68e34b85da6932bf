package org.comptoir.accelerator.form;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.ProductSelection;
import org.comptoir.trading.content.value.Reference;

/// What a component of a record holds, and how often.
record Shape(Class<?> holds, boolean many, boolean required) {
    static Shape of(RecordComponent component) {
        boolean many = List.class.isAssignableFrom(component.getType());
        boolean optional = component.getType() == Optional.class;
        var held = many || optional ? argument(component.getGenericType()) : component.getType();
        return new Shape(held, many, !many && !optional);
    }

    private static Class<?> argument(Type type) {
        return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /// One of what is held many times.
    Shape one() {
        return new Shape(holds, false, true);
    }

    /// Whether it is named rather than written out.
    boolean isPicked() {
        return Reference.class.isAssignableFrom(holds)
                || holds == MemberRef.class
                || holds == ProductSelection.class;
    }

    /// Whether there are several kinds of it.
    boolean isVariant() {
        return holds.isSealed() && !isPicked();
    }

    boolean isGroup() {
        return holds.isRecord() && !isPicked();
    }

    boolean isSingle() {
        return !isGroup() && !isVariant();
    }

    boolean isYesNo() {
        return holds == boolean.class || holds == Boolean.class;
    }

    FormPart.Kind kind(String name) {
        if (isPicked()) {
            return FormPart.Kind.PICK;
        }
        if (holds.isEnum()) {
            return FormPart.Kind.CHOICE;
        }
        if (isYesNo()) {
            return FormPart.Kind.YES_NO;
        }
        if (holds == BigDecimal.class) {
            return FormPart.Kind.DECIMAL;
        }
        if (holds == int.class || holds == Integer.class) {
            return FormPart.Kind.WHOLE;
        }
        if (holds == Instant.class) {
            return FormPart.Kind.TIME;
        }
        return isLong(name) ? FormPart.Kind.LONG_TEXT : FormPart.Kind.TEXT;
    }

    private static boolean isLong(String name) {
        return List.of("comment", "text", "longDescription").contains(name);
    }

    /// The kinds of a variant, each a record.
    List<Class<?>> variants() {
        return Stream.of(Objects.requireNonNull(holds.getPermittedSubclasses()))
                .<Class<?>>map(it -> it)
                .toList();
    }

    /// The name of a kind in JSON.
    static String code(Class<?> type) {
        var named = type.getAnnotation(JsonTypeName.class);
        return named == null ? type.getSimpleName() : named.value();
    }
}
