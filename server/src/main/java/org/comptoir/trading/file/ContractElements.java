package org.comptoir.trading.file;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.AccountState;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.ContractKind;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.ContractUsage;
import org.comptoir.trading.content.term.SiteTerm;
import org.comptoir.trading.content.term.SiteTermType.Place;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.AccountRef;
import org.comptoir.trading.content.value.Attachment;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.content.value.ContractRef;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.Participant;
import org.comptoir.trading.content.value.Reference;
import org.comptoir.trading.content.value.StoreRef;

/// Contracts and accounts themselves, and what identifies them.
public final class ContractElements {
    private ContractElements() {}

    /// The contracts that one contract refers to.
    public record Referred(List<ContractRef> contracts) {}

    /// Further descriptions of a contract or an account.
    public record NamedDescriptions(Reference of, List<Description> descriptions) {}

    static Map<String, Function<Element, Object>> converters() {
        return Map.ofEntries(
                entry("BuyerContract", e -> contract(e, ContractKind.BUYER)),
                entry("ReferralContract", e -> contract(e, ContractKind.REFERRAL)),
                entry("HostingContract", e -> contract(e, ContractKind.HOSTING)),
                entry("ContractUniqueKey", ReferenceElements::contract),
                entry("AccountReference", e -> e.one(AccountRef.class, "AccountRef")),
                entry("ContractReference", ContractElements::referred),
                entry("Account", ContractElements::account),
                entry("AccountUniqueKey", ReferenceElements::account),
                entry("CreatedInStore", e -> e.one(StoreRef.class, "StoreRef")),
                entry(
                        "ContractNationalLanguageDescription",
                        e -> descriptions(e, "ContractRef", "ContractDescription")),
                entry(
                        "AccountNationalLanguageDescription",
                        e -> descriptions(e, "AccountRef", "AccountDescription")));
    }

    private static ContractContent contract(Element element, ContractKind kind) {
        Attributes attributes = element.attributes();
        return new ContractContent(
                kind,
                element.one(ContractKey.class, "ContractUniqueKey"),
                state(attributes),
                attributes
                        .maybeConstant("contractUsage", ContractUsage.class)
                        .orElse(usualUsage(kind)),
                attributes.flag("creditAllowed", true),
                attributes.maybe("comment"),
                attributes.time("startTime"),
                attributes.time("endTime"),
                element.all(Participant.class, "Participant"),
                element.all(Description.class, "ContractDescription"),
                element.maybe(AccountRef.class, "AccountReference"),
                element.all(Attachment.class, "Attachment"),
                element.all(Referred.class, "ContractReference").stream()
                        .flatMap(referred -> referred.contracts().stream())
                        .toList(),
                terms(element, Place.CONTRACT),
                element.maybe(StoreRef.class, "StoreRef"));
    }

    private static AccountContent account(Element element) {
        Attributes attributes = element.attributes();
        return new AccountContent(
                element.one(AccountRef.class, "AccountUniqueKey"),
                accountState(attributes),
                attributes.flag("allowStoreDefaultContract", true),
                attributes.maybe("priceListPreference"),
                attributes.flag("mustUsePriceListPreference", false),
                attributes.maybe("comment"),
                element.all(Participant.class, "Participant"),
                element.all(Description.class, "AccountDescription"),
                element.maybe(StoreRef.class, "CreatedInStore"),
                terms(element, Place.ACCOUNT));
    }

    private static List<Term> terms(Element element, Place place) {
        for (Element.Child child : element.peek("TermCondition")) {
            if (child.value() instanceof SiteTerm term) {
                check(element, child, term, place);
            }
        }
        return element.every(Term.class);
    }

    /// Reports a site-defined term that the site does not allow here, or not so.
    public static void check(Element element, Element.Child child, SiteTerm term, Place place) {
        try {
            var type = element.section().siteTerms().get(term.type());
            if (type != null) {
                type.check(term, place);
            }
        } catch (InvalidContent e) {
            element.section().problem(child.position(), e.code(), String.valueOf(e.getMessage()));
        }
    }

    public static ContractState state(Attributes attributes) {
        if (attributes.maybe("state").filter("Rejected"::equalsIgnoreCase).isPresent()) {
            return ContractState.REJECTED;
        }
        return attributes.maybeConstant("state", ContractState.class).orElse(ContractState.DRAFT);
    }

    public static AccountState accountState(Attributes attributes) {
        if (attributes
                .maybe("state")
                .map(state -> state.toLowerCase(Locale.ROOT))
                .filter("suspend"::equals)
                .isPresent()) {
            return AccountState.SUSPENDED;
        }
        return attributes.maybeConstant("state", AccountState.class).orElse(AccountState.ACTIVE);
    }

    private static ContractUsage usualUsage(ContractKind kind) {
        return switch (kind) {
            case BUYER -> ContractUsage.ORGANIZATION_BUYER;
            case REFERRAL -> ContractUsage.REFERRAL;
            case HOSTING -> ContractUsage.RESELLER;
        };
    }

    private static Referred referred(Element element) {
        List<ContractRef> contracts = element.all(ContractRef.class, "ContractRef");
        return new Referred(contracts);
    }

    private static NamedDescriptions descriptions(Element element, String of, String each) {
        return new NamedDescriptions(
                element.one(Reference.class, of), element.all(Description.class, each));
    }
}
