package org.comptoir.care.setting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Puts a setting together as it is written: what is empty is left out.
final class Written {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    Written with(String name, Object value) {
        boolean empty =
                switch (value) {
                    case Collection<?> some -> some.isEmpty();
                    case Map<?, ?> map -> map.isEmpty();
                    case Optional<?> one -> one.isEmpty();
                    default -> false;
                };
        if (!empty) {
            fields.put(name, plain(value));
        }
        return this;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Optional<?> one -> plain(one.orElseThrow());
            case Enum<?> word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-');
            default -> value;
        };
    }

    Map<String, Object> fields() {
        return fields;
    }
}
