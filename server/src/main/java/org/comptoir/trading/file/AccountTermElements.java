package org.comptoir.trading.file;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import org.comptoir.trading.content.term.AccountTerm;
import org.comptoir.trading.content.value.Attachment;
import org.comptoir.trading.content.value.MonetaryAmount;
import org.comptoir.trading.content.value.PolicyRef;

/// Terms about invoices, purchase orders, display and the address book.
final class AccountTermElements {
    private AccountTermElements() {}

    static Map<String, Function<Element, Object>> converters() {
        return Map.ofEntries(
                entry("InvoiceTC", AccountTermElements::invoice),
                entry("POTCBlanket", AccountTermElements::blanket),
                entry("POTCLimited", AccountTermElements::limited),
                entry("SpendingLimit", e -> e.one(MonetaryAmount.class, "MonetaryAmount")),
                entry("POTCIndividual", AccountTermElements::individual),
                entry("DisplayCustomizationTC", AccountTermElements::display),
                entry("DisplayLogo", AccountTermElements::logo),
                entry("DisplayText", AccountTermElements::text),
                entry("AddressBookTC", AccountTermElements::addressBook));
    }

    private static AccountTerm invoice(Element element) {
        return new AccountTerm.Invoice(
                ValueElements.header(element),
                element.attributes().constant("deliveryMethod", AccountTerm.Delivery.class),
                element.maybe(PolicyRef.class, "InvoiceFormatPolicyRef"));
    }

    private static AccountTerm blanket(Element element) {
        return new AccountTerm.BlanketOrder(
                ValueElements.header(element), element.attributes().text("PONumber"));
    }

    private static AccountTerm limited(Element element) {
        return new AccountTerm.LimitedOrder(
                ValueElements.header(element),
                element.attributes().text("PONumber"),
                element.one(MonetaryAmount.class, "SpendingLimit"));
    }

    private static AccountTerm individual(Element element) {
        return new AccountTerm.IndividualOrder(
                ValueElements.header(element), element.attributes().flag("checkUniqueness", false));
    }

    private static AccountTerm display(Element element) {
        return new AccountTerm.DisplayCustomization(
                ValueElements.header(element),
                element.attributes().integer("displayType").orElse(0),
                element.attributes().integer("indexNumber").orElse(1),
                element.all(AccountTerm.Logo.class, "DisplayLogo"),
                element.all(AccountTerm.Note.class, "DisplayText"));
    }

    /// A logo whose attachment is left out is left out itself.
    private static Object logo(Element element) {
        var locale = element.attributes().maybe("locale");
        return element.unlessLeftOut(
                "Attachment",
                () -> new AccountTerm.Logo(locale, element.one(Attachment.class, "Attachment")));
    }

    private static AccountTerm.Note text(Element element) {
        return new AccountTerm.Note(
                element.attributes().maybe("locale"), element.attributes().text("text"));
    }

    private static AccountTerm addressBook(Element element) {
        return new AccountTerm.AddressBook(
                ValueElements.header(element),
                element.attributes().constant("usage", AccountTerm.Usage.class),
                element.attributes().flag("usePersonal", false),
                element.attributes().flag("useParentOrganization", false),
                element.attributes().flag("useAccountHolderOrganization", false));
    }
}
