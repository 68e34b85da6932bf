package org.comptoir.trading.file;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.StoreContent;
import org.comptoir.trading.content.term.PriceList;
import org.comptoir.trading.content.value.FulfillmentCenterRef;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.file.older.TradingForm;
import org.jspecify.annotations.Nullable;

/// One pass over one file: turns each element into a value when it ends and hands whole contracts
/// and accounts on.
final class FormReader {
    private static final int DEEPEST = 64;

    private final XMLStreamReader2 xml;
    private final ReadOptions options;
    private final Consumer<FileItem> items;
    private final Consumer<FileProblem> problems;
    private final ElementSource source;
    private final Deque<Open> open = new ArrayDeque<>();
    private Form form = PackageForm.FORM;

    /// An element that has begun; without an element when it is passed over.
    private static final class Open {
        final String name;
        final @Nullable Element element;
        int rank;

        Open(String name, @Nullable Element element) {
            this.name = name;
            this.element = element;
        }
    }

    FormReader(
            XMLStreamReader2 xml,
            ReadOptions options,
            Consumer<FileItem> items,
            Consumer<FileProblem> problems) {
        this.xml = xml;
        this.options = options;
        this.items = items;
        this.problems = problems;
        this.source = new ElementSource(xml, options);
    }

    void read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.DTD -> refuseDocumentType();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                default -> {}
            }
        }
    }

    /// The older form names its document type, which is passed over; none may say anything itself.
    private void refuseDocumentType() throws XMLStreamException {
        String subset = xml.getDTDInfo().getDTDInternalSubset();
        boolean isOlder = TradingForm.FORM.root().equals(xml.getDTDInfo().getDTDRootName());
        if (!isOlder || (subset != null && !subset.isBlank())) {
            stop("doctype-forbidden", "a document type is never read; remove the DOCTYPE line");
        }
    }

    private void start() {
        if (open.size() == DEEPEST) {
            stop(
                    "too-deep",
                    "elements are nested deeper than %d levels; flatten the file"
                            .formatted(DEEPEST));
        }
        String name = xml.getLocalName();
        Open parent = open.peek();
        if (parent == null) {
            requireRoot(name);
            open.push(new Open(name, source.element(name, section())));
        } else {
            open.push(new Open(name, child(parent, name)));
        }
    }

    private @Nullable Element child(Open parent, String name) {
        Element above = parent.element;
        if (above == null) {
            return null;
        }
        Section section = open.size() == 1 ? section() : above.section();
        if (!source.isOf(form) || !form.knows(name)) {
            if (!form.open().contains(parent.name)) {
                unknown(section, parent, name);
                above.add(Element.UNKNOWN, source.position(), null);
            }
            return null;
        }
        if (form.passedOver().contains(name)) {
            return null;
        }
        if (open.size() == 1 && !form.topLevel().contains(name)) {
            section.problem(
                    source.position(),
                    "unexpected-element",
                    "%s does not belong into %s; put it into a contract or an account"
                            .formatted(name, form.root()));
            return null;
        }
        if (options.strict()) {
            requireOrder(section, parent, name);
        }
        return source.element(name, section);
    }

    private void end() {
        Open closing = open.pop();
        Open parent = open.peek();
        if (closing.element == null || parent == null || parent.element == null) {
            return;
        }
        Object value = convert(closing.element);
        if (open.size() == 1) {
            hand(closing.element, value);
        } else {
            String found = form.nameIn(parent.name, closing.element, value);
            parent.element.add(found, closing.element.position(), value);
        }
    }

    private @Nullable Object convert(Element element) {
        Object value = null;
        try {
            value = requireNonNull(form.converters().get(element.name())).apply(element);
            if (!form.open().contains(element.name())) {
                element.reportLeftovers();
            }
        } catch (InvalidContent e) {
            String message = form.worded(String.valueOf(e.getMessage()));
            element.section().problem(element.position(), e.code(), message);
            value = null;
        } catch (Element.BrokenChild _) {
            value = null;
        }
        return value;
    }

    private void hand(Element element, @Nullable Object value) {
        Section section = element.section();
        if (value == null || section.isBroken()) {
            return;
        }
        Position at = element.position();
        switch (value) {
            case ContractContent content ->
                    items.accept(new FileItem.Contract(content, at, section.references()));
            case AccountContent content ->
                    items.accept(new FileItem.Account(content, at, section.references()));
            case ContractElements.NamedDescriptions(var of, var all) ->
                    items.accept(new FileItem.Descriptions(of, all, at));
            case StoreContent content ->
                    items.accept(new FileItem.Store(content, at, section.references()));
            case PriceList list ->
                    items.accept(new FileItem.Prices(list, at, section.references()));
            case FulfillmentCenterRef center -> items.accept(new FileItem.Center(center, at));
            default -> {}
        }
    }

    private void requireRoot(String name) {
        form = name.equals(TradingForm.FORM.root()) ? TradingForm.FORM : PackageForm.FORM;
        if (!name.equals(form.root()) || !source.isOf(form)) {
            stop(
                    "unknown-root",
                    "the file begins with '%s'; a contract file begins with <%s xmlns=\"%s\"> or, in the older form, with <%s>"
                            .formatted(
                                    name,
                                    PackageForm.FORM.root(),
                                    ContractFileReader.NAMESPACE,
                                    TradingForm.FORM.root()));
        }
    }

    private void requireOrder(Section section, Open parent, String name) {
        int rank = form.rank(parent.name, name);
        if (rank < parent.rank) {
            section.problem(
                    source.position(),
                    "out-of-order",
                    "%s stands too late in %s; move it up, or read the file tolerantly"
                            .formatted(name, parent.name));
        }
        parent.rank = Math.max(rank, parent.rank);
    }

    private void unknown(Section section, Open parent, String name) {
        String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
        String code = name.contains("TC") ? "unknown-term" : "unknown-element";
        section.problem(
                source.position(),
                code,
                "%s knows no element '%s'; correct or remove it%s"
                        .formatted(
                                parent.name,
                                shown,
                                Suggestion.question(name, form.converters().keySet())));
    }

    private void text() {
        Open inside = open.peek();
        if (options.strict() && inside != null && inside.element != null && !xml.isWhiteSpace()) {
            inside.element
                    .section()
                    .problem(
                            source.position(),
                            "unexpected-text",
                            "%s holds text, which has no meaning; remove it"
                                    .formatted(inside.name));
        }
    }

    private Section section() {
        return new Section(options, problems);
    }

    private void stop(String code, String message) {
        problems.accept(FileProblem.at(source.position(), code, message));
        throw new ContractFileReader.ReadingStops();
    }
}
