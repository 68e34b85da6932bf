package org.comptoir.trading.file;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.comptoir.trading.file.yaml.YamlFileReader;

/// Reads contract files as YAML, and in the Package and the older Trading form as a stream: one
/// contract or account is in memory at a time, and one with a problem is left out while the rest is
/// still read (§5).
///
/// No document type and no entity is ever looked up. Immutable and safe to share.
public final class ContractFileReader {
    /// The namespace and the root element of the Package form.
    public static final String NAMESPACE = "http://www.ibm.com/WebSphereCommerce";

    public static final String ROOT = "Package";

    private static final int LONGEST_ATTRIBUTE = 1 << 19;
    private static final int LONGEST_TEXT = 1 << 16;
    private static final int MOST_ATTRIBUTES = 100;
    private static final int MOST_PROBLEMS = 1000;

    private final XMLInputFactory2 factory = factory();
    private final ReadOptions options;

    public ContractFileReader(ReadOptions options) {
        this.options = options;
    }

    /// Hands everything in the file to the consumer, in the order of the file; problems too, up to
    /// a thousand. The stream is left open.
    public void read(InputStream file, Consumer<FileItem> items) {
        var problems = new Problems(items);
        try {
            var buffered = new BufferedInputStream(file);
            if (YamlFileReader.isYaml(buffered)) {
                new YamlFileReader(options, items, problems).read(buffered);
                return;
            }
            var limited = new LimitedInputStream(buffered, options.maximumBytes());
            var xml = (XMLStreamReader2) factory.createXMLStreamReader(limited);
            new FormReader(xml, options, items, problems).read();
            xml.close();
        } catch (XMLStreamException e) {
            problems.accept(fatal(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReadingStops _) {
            // the reason has been handed over
        }
    }

    /// Ends the reading of the file.
    static final class ReadingStops extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ReadingStops() {
            super(null, null, false, false);
        }
    }

    /// Hands problems over, and stops when there are too many.
    private static final class Problems implements Consumer<FileProblem> {
        private final Consumer<FileItem> items;
        private int count;

        Problems(Consumer<FileItem> items) {
            this.items = items;
        }

        @Override
        public void accept(FileProblem problem) {
            items.accept(new FileItem.Problem(problem));
            if (++count == MOST_PROBLEMS) {
                items.accept(
                        new FileItem.Problem(
                                new FileProblem(
                                        problem.line(),
                                        problem.column(),
                                        "too-many-problems",
                                        "reading stopped after %d problems; correct them first"
                                                .formatted(MOST_PROBLEMS))));
                throw new ReadingStops();
            }
        }
    }

    private static FileProblem fatal(XMLStreamException e) {
        Location at = e.getLocation();
        int line = at == null ? 1 : Math.max(1, at.getLineNumber());
        int column = at == null ? 1 : Math.max(1, at.getColumnNumber());
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        if (LimitedInputStream.isCauseOf(e)) {
            return new FileProblem(
                    line,
                    column,
                    "too-large",
                    "the file is too large; split it or raise the limit");
        }
        if (reason.contains("limit") && reason.contains("exceeded")) {
            return new FileProblem(
                    line, column, "too-large", "a part of the file is too large: " + reason);
        }
        return new FileProblem(
                line,
                column,
                "not-well-formed",
                "the file is no well-formed XML from here on: %s; correct it".formatted(reason));
    }

    private static XMLInputFactory2 factory() {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LONGEST_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("external entities are forbidden");
        });
        return factory;
    }
}
