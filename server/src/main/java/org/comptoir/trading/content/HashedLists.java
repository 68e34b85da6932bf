package org.comptoir.trading.content;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.comptoir.trading.content.term.Term;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/// Lists as a hash sees them: those whose order means nothing in the order of their text, of the
/// terms only those that an import keeps.
final class HashedLists extends ValueSerializerModifier {
    private static final long serialVersionUID = 1L;
    private static final Set<String> UNORDERED =
            Set.of("participants", "descriptions", "attachments", "references");

    private final transient JsonMapper parts;

    private HashedLists(JsonMapper parts) {
        this.parts = parts;
    }

    /// `parts` writes the elements of the lists whose order means nothing.
    static JacksonModule module(JsonMapper parts) {
        return new SimpleModule().setSerializerModifier(new HashedLists(parts));
    }

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config,
            BeanDescription.Supplier bean,
            List<BeanPropertyWriter> properties) {
        for (var property : properties) {
            if (UNORDERED.contains(property.getName())) {
                property.assignSerializer(new Sorted(parts));
            } else if (property.getName().equals("terms")) {
                property.assignSerializer(new Kept());
            }
        }
        return properties;
    }

    private static final class Sorted extends ValueSerializer<Object> {
        private final JsonMapper parts;

        Sorted(JsonMapper parts) {
            this.parts = parts;
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializationContext context) {
            json.writeStartArray();
            ((Collection<?>) value)
                    .stream().map(parts::writeValueAsString).sorted().forEach(json::writeRawValue);
            json.writeEndArray();
        }
    }

    private static final class Kept extends ValueSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator json, SerializationContext context) {
            json.writeStartArray();
            for (var term : (Collection<?>) value) {
                if (((Term) term).header().action().keeps()) {
                    context.writeValue(json, term);
                }
            }
            json.writeEndArray();
        }
    }
}
