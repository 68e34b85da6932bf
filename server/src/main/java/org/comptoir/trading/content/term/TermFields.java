package org.comptoir.trading.content.term;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The fields of terms and of their parts as they stand in JSON and YAML, read off their records.
public final class TermFields {
    private TermFields() {}

    /// A field: `type` in words, such as `text`, `amount` or the name of a part.
    public record Field(String name, String type, boolean required, boolean many, Class<?> holds) {}

    /// The fields of a kind of term, or of a part of one; the header that all terms have aside.
    public static List<Field> of(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .filter(it -> it.getType() != TermHeader.class)
                        .map(TermFields::field)
                        .toList()
                : List.of();
    }

    private static Field field(RecordComponent component) {
        var type = component.getGenericType();
        boolean many = Collection.class.isAssignableFrom(component.getType());
        boolean optional = component.getType() == Optional.class;
        var held = many || optional ? argument(type) : component.getType();
        return new Field(component.getName(), word(held), !many && !optional, many, held);
    }

    private static Class<?> argument(Type type) {
        return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static boolean isPart(Class<?> type) {
        return type.getPackageName().startsWith("org.comptoir.trading.content");
    }

    private static String word(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(" | "));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true | false";
        }
        if (type == BigDecimal.class) {
            return "decimal";
        }
        if (type == Integer.class || type == int.class) {
            return "whole number";
        }
        if (type == Instant.class) {
            return "time";
        }
        return isPart(type) ? type.getSimpleName() : "text";
    }
}
