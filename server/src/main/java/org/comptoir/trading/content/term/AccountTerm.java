package org.comptoir.trading.content.term;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.value.Attachment;
import org.comptoir.trading.content.value.MonetaryAmount;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.content.value.Text;

/// A term that mostly stands on an account: invoices, purchase orders, display, address book (§1).
public sealed interface AccountTerm extends Term {

    /// How invoices travel, and the policy that formats them.
    @JsonTypeName("InvoiceTC")
    record Invoice(TermHeader header, Delivery delivery, Optional<PolicyRef> format)
            implements AccountTerm {}

    /// A purchase-order number that may repeat, without a ceiling.
    @JsonTypeName("POTCBlanket")
    record BlanketOrder(TermHeader header, String number) implements AccountTerm {
        public BlanketOrder {
            Text.name("purchase-order number", number);
        }
    }

    /// A purchase-order number with a ceiling over all its orders.
    @JsonTypeName("POTCLimited")
    record LimitedOrder(TermHeader header, String number, MonetaryAmount limit)
            implements AccountTerm {
        public LimitedOrder {
            Text.name("purchase-order number", number);
            limit.requireNotNegative("spending limit");
        }
    }

    /// The buyer types a number; it is single-use if uniqueness is checked.
    @JsonTypeName("POTCIndividual")
    record IndividualOrder(TermHeader header, boolean checkUniqueness) implements AccountTerm {}

    /// A logo or a text at one position of the store's pages.
    @JsonTypeName("DisplayCustomizationTC")
    record DisplayCustomization(
            TermHeader header, int displayType, int position, List<Logo> logos, List<Note> texts)
            implements AccountTerm {
        public DisplayCustomization {
            logos = List.copyOf(logos);
            texts = List.copyOf(texts);
        }
    }

    /// Which address books may be used, for shipping or for billing.
    @JsonTypeName("AddressBookTC")
    record AddressBook(
            TermHeader header,
            Usage usage,
            boolean personal,
            boolean parentOrganization,
            boolean accountHolder)
            implements AccountTerm {}

    /// A picture, for one locale or for all.
    record Logo(Optional<String> locale, Attachment attachment) {
        public Logo {
            locale.ifPresent(text -> Text.any("locale of the logo", text));
        }
    }

    /// An HTML text, for one locale or for all; sanitized where it is shown.
    record Note(Optional<String> locale, String text) {
        public Note {
            locale.ifPresent(code -> Text.any("locale of the display text", code));
            Text.any("display text", text);
        }
    }

    /// How an invoice is delivered; `toString` gives the exact spelling.
    enum Delivery {
        PRINTED("printed"),
        E_MAIL("eMail"),
        REGULAR_MAIL("regularMail");

        private final String spelling;

        Delivery(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String toString() {
            return spelling;
        }
    }

    /// What an address is used for; `toString` gives the exact spelling.
    enum Usage {
        SHIPPING("shipping"),
        BILLING("billing");

        private final String spelling;

        Usage(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String toString() {
            return spelling;
        }
    }
}
