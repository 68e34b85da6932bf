package org.comptoir.engine.policy;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/// Decides how an invoice looks.
///
/// Called when an invoice is written; what it says does not depend on it.
public interface InvoiceFormatCommand<P extends Record> extends PolicyCommand<P> {

    Layout layout(P parameters);

    /// The same, with the parameters as written; throws `InvalidParameters`.
    default Layout layoutBy(Parameters written) {
        return layout(written.bind(parameters()));
    }

    @Override
    default PolicyType type() {
        return PolicyType.INVOICE_FORMAT;
    }

    /// A kind of document.
    sealed interface Layout {
        String mediaType();
    }

    /// Pages to print.
    record Pdf(Paper paper) implements Layout {
        public Pdf {
            requireNonNull(paper, "paper");
        }

        @Override
        public String mediaType() {
            return "application/pdf";
        }
    }

    /// XML after UBL 2.1, under a customization such as that of Peppol if one is named.
    record Ubl(Optional<String> customization) implements Layout {
        public Ubl {
            requireNonNull(customization, "customization");
        }

        @Override
        public String mediaType() {
            return "application/xml";
        }
    }

    /// Plain text in lines of so many characters.
    record PlainText(int width) implements Layout {
        @Override
        public String mediaType() {
            return "text/plain";
        }
    }

    /// The size of a page.
    enum Paper {
        A4,
        LETTER
    }
}
