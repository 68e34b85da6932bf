package org.comptoir.trading.file.older;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.ContractKind;
import org.comptoir.trading.content.ContractUsage;
import org.comptoir.trading.content.term.SiteTerm;
import org.comptoir.trading.content.term.SiteTermType.Place;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.AccountRef;
import org.comptoir.trading.content.value.Attachment;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.content.value.ContractRef;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.content.value.Participant;
import org.comptoir.trading.content.value.Reference;
import org.comptoir.trading.content.value.StoreRef;
import org.comptoir.trading.file.Attributes;
import org.comptoir.trading.file.ContractElements;
import org.comptoir.trading.file.Element;
import org.comptoir.trading.file.ReferenceElements;

/// Contracts and accounts themselves; what identifies them stands in their attributes.
final class AgreementElements {
    private static final String[] TERMS = TermWrappers.NAMES.toArray(String[]::new);

    private AgreementElements() {}

    static Map<String, Function<Element, Object>> converters() {
        return Map.ofEntries(
                entry("Contract", AgreementElements::contract),
                entry("ContractReference", AgreementElements::referred),
                entry("Account", AgreementElements::account),
                entry(
                        "ContractNationalLanguageDescription",
                        e -> descriptions(e, "ContractRef", "ContractDescription")),
                entry(
                        "AccountNationalLanguageDescription",
                        e -> descriptions(e, "AccountRef", "AccountDescription")));
    }

    private static ContractContent contract(Element element) {
        Attributes attributes = element.attributes();
        ContractKey key = ReferenceElements.contract(element);
        ContractUsage usage =
                attributes
                        .maybeConstant("contractUsage", ContractUsage.class)
                        .orElse(ContractUsage.ORGANIZATION_BUYER);
        return new ContractContent(
                usage == ContractUsage.REFERRAL ? ContractKind.REFERRAL : ContractKind.BUYER,
                key,
                ContractElements.state(attributes),
                usage,
                attributes.flag("creditAllowed", true),
                attributes.maybe("comment"),
                element.time("startTime"),
                element.time("endTime"),
                element.all(Participant.class, "Participant"),
                element.all(Description.class, "ContractDescription"),
                accountOf(element, key),
                element.all(Attachment.class, "Attachment"),
                element.all(ContractElements.Referred.class, "ContractReference").stream()
                        .flatMap(referred -> referred.contracts().stream())
                        .toList(),
                terms(element, Place.CONTRACT),
                element.maybe(StoreRef.class, "StoreRef"));
    }

    /// Accounts belong to the seller, as their contracts do.
    private static Optional<AccountRef> accountOf(Element element, ContractKey key) {
        return element.attributes()
                .maybe("accountName")
                .map(name -> element.refer(new AccountRef(name, key.owner())))
                .or(() -> element.maybe(AccountRef.class, "AccountReference"));
    }

    private static AccountContent account(Element element) {
        Attributes attributes = element.attributes();
        return new AccountContent(
                ReferenceElements.account(element),
                ContractElements.accountState(attributes),
                attributes.flag("allowStoreDefaultContract", true),
                attributes.maybe("priceListPreference"),
                attributes.flag("mustUsePriceListPreference", false),
                attributes.maybe("comment"),
                element.all(Participant.class, "Participant"),
                element.all(Description.class, "AccountDescription"),
                element.maybe(StoreRef.class, "CreatedInStore"),
                terms(element, Place.ACCOUNT));
    }

    /// Terms in the order of the file, each checked where it may stand.
    private static List<Term> terms(Element element, Place place) {
        var terms = new ArrayList<Term>();
        for (Element.Child child : element.take(TERMS)) {
            if (!child.name().equals(TermWrappers.CONDITION) && element.section().isStrict()) {
                TermWrappers.misplaced(element, child);
            }
            for (Terms.Placed placed : TermWrappers.placed(child)) {
                if (placed.term() instanceof SiteTerm term) {
                    var at = new Element.Child(child.name(), placed.position(), term);
                    ContractElements.check(element, at, term, place);
                }
                terms.add(placed.term());
            }
        }
        return terms;
    }

    private static ContractElements.Referred referred(Element element) {
        List<ContractRef> inside = element.all(ContractRef.class, "ContractRef");
        return new ContractElements.Referred(
                inside.isEmpty()
                        ? List.of(
                                element.refer(new ContractRef(ReferenceElements.contract(element))))
                        : inside);
    }

    private static ContractElements.NamedDescriptions descriptions(
            Element element, String inside, String each) {
        boolean isContract = inside.equals("ContractRef");
        Reference of =
                element.maybe(Reference.class, inside)
                        .orElseGet(() ->
                                isContract
                                        ? new ContractRef(ReferenceElements.contract(element))
                                        : ReferenceElements.account(element));
        return new ContractElements.NamedDescriptions(of, element.all(Description.class, each));
    }
}
