package org.comptoir.trading.file;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.Location;
import org.codehaus.stax2.XMLStreamReader2;

/// Takes elements with their place and attributes from the parser, macros replaced.
final class ElementSource {
    private final XMLStreamReader2 xml;
    private final boolean strict;
    private final Macros macros;

    ElementSource(XMLStreamReader2 xml, ReadOptions options) {
        this.xml = xml;
        this.strict = options.strict();
        this.macros = new Macros(options.macros());
    }

    Element element(String name, Section section) {
        Position at = position();
        int count = xml.getAttributeCount();
        Map<String, String> values = LinkedHashMap.newLinkedHashMap(count);
        for (int i = 0; i < count; i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty()) {
                String attribute = xml.getAttributeLocalName(i);
                values.put(attribute, replaced(section, at, attribute, xml.getAttributeValue(i)));
            }
        }
        return new Element(name, at, section, new Attributes(name, values));
    }

    private String replaced(Section section, Position at, String attribute, String value) {
        return attribute.equals("properties")
                ? macros.replace(value, _ -> {})
                : macros.replace(
                        value,
                        macro ->
                                section.problem(
                                        at,
                                        "unknown-macro",
                                        "no value is given for the macro %%%s%%; give one, or write %%%%%s%% for the text itself"
                                                .formatted(macro, macro)));
    }

    /// Whether the element may belong to the form by its namespace; tolerantly also without one.
    boolean isOf(Form form) {
        String namespace = xml.getNamespaceURI();
        boolean isBare = namespace == null || namespace.isEmpty();
        return ContractFileReader.NAMESPACE.equals(namespace)
                || (isBare && (!strict || !form.isNamespaced()));
    }

    Position position() {
        Location location = xml.getLocationInfo().getStartLocation();
        return new Position(location.getLineNumber(), location.getColumnNumber());
    }
}
