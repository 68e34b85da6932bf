package org.comptoir.engine.policy.commands;

import java.util.Locale;
import java.util.Optional;
import org.comptoir.engine.policy.InvoiceFormatCommand;
import org.comptoir.engine.policy.Parameter;

/// A document of the kind that `format` names: `format=ubl`.
final class InvoiceDocument implements InvoiceFormatCommand<InvoiceDocument.Choice> {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;

    enum Format {
        PDF,
        UBL,
        TEXT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Choice(
            @Parameter(otherwise = "pdf", value = "PDF, XML after UBL 2.1, or plain text.")
                    Format format,
            @Parameter(otherwise = "A4", value = "The size of a PDF’s pages.") Paper paper,
            @Parameter("The customization identifier of UBL invoices, such as that of Peppol.")
                    Optional<String> customization,
            @Parameter(otherwise = "80", value = "The characters in a line of plain text.")
                    int width) {
        Choice {
            if (width < NARROWEST || width > WIDEST) {
                throw new IllegalArgumentException(
                        "parameter 'width=%d' is out of range; give %d to %d"
                                .formatted(width, NARROWEST, WIDEST));
            }
        }
    }

    private final String code;
    private final Optional<Format> fixed;

    /// A command that reads `format`, or one for a fixed kind.
    InvoiceDocument(String code, Optional<Format> fixed) {
        this.code = code;
        this.fixed = fixed;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String summary() {
        return fixed.map(format ->
                        switch (format) {
                            case PDF -> "Invoices as PDF, whatever `format` says.";
                            case UBL -> "Invoices as XML after UBL 2.1, whatever `format` says.";
                            case TEXT -> "Invoices as plain text, whatever `format` says.";
                        })
                .orElse("Invoices of the kind that `format` names.");
    }

    @Override
    public Class<Choice> parameters() {
        return Choice.class;
    }

    @Override
    public Layout layout(Choice choice) {
        return switch (fixed.orElse(choice.format())) {
            case PDF -> new Pdf(choice.paper());
            case UBL -> new Ubl(choice.customization());
            case TEXT -> new PlainText(choice.width());
        };
    }
}
