package org.comptoir.catalog.load;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Tells whether an SVG picture is only a picture: known shapes, no script, no handler, nothing
/// taken from elsewhere.
final class SafePicture {
    private static final Set<String> ELEMENTS =
            Set.of(
                    "svg",
                    "g",
                    "defs",
                    "symbol",
                    "use",
                    "title",
                    "desc",
                    "path",
                    "rect",
                    "circle",
                    "ellipse",
                    "line",
                    "polyline",
                    "polygon",
                    "text",
                    "tspan",
                    "linearGradient",
                    "radialGradient",
                    "stop",
                    "pattern",
                    "clipPath",
                    "mask",
                    "marker",
                    "style",
                    "filter",
                    "feBlend",
                    "feColorMatrix",
                    "feComponentTransfer",
                    "feComposite",
                    "feDropShadow",
                    "feFlood",
                    "feFuncA",
                    "feFuncB",
                    "feFuncG",
                    "feFuncR",
                    "feGaussianBlur",
                    "feMerge",
                    "feMergeNode",
                    "feOffset",
                    "feTurbulence");
    private static final Pattern ELSEWHERE =
            Pattern.compile("url\\((?!\\s*['\"]?#)|@import|javascript:|data:|expression\\(|\\\\");

    private SafePicture() {}

    /// What is wrong with a picture, and in which line.
    record Flaw(long line, String code, List<Object> details) {
        Flaw {
            details = List.copyOf(details);
        }
    }

    static Optional<Flaw> flaw(byte[] svg) {
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(svg));
            boolean empty = true;
            while (reader.hasNext()) {
                var flaw = flaw(reader, reader.next(), empty);
                if (flaw.isPresent()) {
                    return flaw;
                }
                empty &= !reader.isStartElement();
            }
            return Optional.empty();
        } catch (XMLStreamException malformed) {
            var place = malformed.getLocation();
            return Optional.of(
                    new Flaw(
                            place == null ? 0 : place.getLineNumber(),
                            "picture-not-svg",
                            List.of(String.valueOf(malformed.getMessage()).split("\n", 2)[0])));
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static Optional<Flaw> flaw(XMLStreamReader reader, int event, boolean first) {
        return switch (event) {
            case XMLStreamConstants.DTD -> unsafe(reader, "DOCTYPE");
            case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    unsafe(reader, "<?");
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    reader.isWhiteSpace() ? Optional.empty() : style(reader, reader.getText());
            case XMLStreamConstants.START_ELEMENT -> element(reader, first);
            default -> Optional.empty();
        };
    }

    private static Optional<Flaw> element(XMLStreamReader reader, boolean first) {
        var name = reader.getLocalName();
        if (first && !name.equals("svg")) {
            return Optional.of(
                    new Flaw(line(reader), "picture-not-svg", List.of("<" + name + ">")));
        }
        if (!ELEMENTS.contains(name)) {
            return unsafe(reader, "<" + name + ">");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var attribute = reader.getAttributeLocalName(i);
            var value = reader.getAttributeValue(i);
            if (attribute.toLowerCase(Locale.ROOT).startsWith("on") || leads(attribute, value)) {
                return unsafe(reader, attribute);
            }
            var flaw = style(reader, value);
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        return Optional.empty();
    }

    private static boolean leads(String attribute, String value) {
        return (attribute.equals("href") && !value.strip().startsWith("#"))
                || attribute.equals("base")
                || attribute.equals("src");
    }

    private static Optional<Flaw> style(XMLStreamReader reader, String text) {
        var found = ELSEWHERE.matcher(text.toLowerCase(Locale.ROOT));
        return found.find() ? unsafe(reader, found.group()) : Optional.empty();
    }

    private static Optional<Flaw> unsafe(XMLStreamReader reader, String what) {
        return Optional.of(new Flaw(line(reader), "unsafe-picture", List.of(what)));
    }

    private static long line(XMLStreamReader reader) {
        return reader.getLocation().getLineNumber();
    }
}
