package org.comptoir.accelerator.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.members.Organizations;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.term.AccountTerm;
import org.comptoir.trading.content.term.OrderTerm;
import org.comptoir.trading.content.term.PaymentTerm;
import org.comptoir.trading.content.term.ProductChoice;
import org.comptoir.trading.content.term.ProductTerm;
import org.comptoir.trading.content.term.ReturnTerm;
import org.comptoir.trading.content.term.ShippingTerm;
import org.comptoir.trading.content.value.AccountRef;
import org.comptoir.trading.content.value.AddressRef;
import org.comptoir.trading.content.value.CatalogEntryRef;
import org.comptoir.trading.content.value.CatalogFilterRef;
import org.comptoir.trading.content.value.CatalogGroupRef;
import org.comptoir.trading.content.value.CatalogRef;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.content.value.ContractRef;
import org.comptoir.trading.content.value.FulfillmentCenterRef;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.content.value.PriceRuleRef;
import org.comptoir.trading.content.value.ProductSelection;
import org.comptoir.trading.content.value.StoreRef;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Things that a form names by words: how each is written there, and which thing the words mean.
///
/// An organization is written by its distinguished name, a user by his (`uid=…`), a group as `group
/// NAME of OWNER`, a category as `category NAME`, everything else by its name. What is meant within
/// the store (policies, products, categories) needs no owner.
@Component
class Picks {
    private static final JsonMapper JSON = ContentJson.mapper();
    private static final String OF = " of ";
    private static final String GROUP = "group ";
    private static final String CATEGORY = "category ";
    private static final String EVERYBODY = "everybody";

    private final Organizations organizations;

    Picks(Organizations organizations) {
        this.organizations = organizations;
    }

    /// Where a thing is named: the component of a record.
    record Place(Class<?> type, String component) {}

    private static final Map<Place, PolicyType> POLICIES =
            Map.ofEntries(
                    Map.entry(
                            new Place(ShippingTerm.Mode.class, "policies"),
                            PolicyType.SHIPPING_MODE),
                    Map.entry(
                            new Place(ShippingTerm.Charge.class, "policy"),
                            PolicyType.SHIPPING_CHARGE),
                    Map.entry(
                            new Place(ShippingTerm.ChargeAdjustment.class, "mode"),
                            PolicyType.SHIPPING_MODE),
                    Map.entry(new Place(PaymentTerm.Method.class, "policy"), PolicyType.PAYMENT),
                    Map.entry(
                            new Place(ReturnTerm.Charge.class, "charge"), PolicyType.RETURN_CHARGE),
                    Map.entry(
                            new Place(ReturnTerm.Charge.class, "approval"),
                            PolicyType.RETURN_APPROVAL),
                    Map.entry(
                            new Place(ReturnTerm.RefundPayment.class, "policies"),
                            PolicyType.RETURN_PAYMENT),
                    Map.entry(
                            new Place(AccountTerm.Invoice.class, "format"),
                            PolicyType.INVOICE_FORMAT),
                    Map.entry(
                            new Place(ProductTerm.Inclusion.class, "policy"),
                            PolicyType.PRODUCT_SET),
                    Map.entry(
                            new Place(ProductTerm.Exclusion.class, "policy"),
                            PolicyType.PRODUCT_SET),
                    Map.entry(
                            new Place(ProductChoice.ByPolicy.class, "policy"),
                            PolicyType.PRODUCT_SET),
                    Map.entry(
                            new Place(OrderTerm.ReferralInterface.class, "policy"),
                            PolicyType.REFERRAL_INTERFACE));

    /// The type of policy that a component names; all others name prices.
    static PolicyType policy(Place place) {
        return POLICIES.getOrDefault(place, PolicyType.PRICE);
    }

    /// What the suggestions for a component are asked for by.
    static String what(Place place, Class<?> type) {
        return type == PolicyRef.class
                ? "policy-" + policy(place).spelling()
                : type.getSimpleName();
    }

    /// A thing in words.
    static String words(JsonNode thing, Class<?> type) {
        return switch (JSON.treeToValue(thing, type)) {
            case MemberRef.Everybody() -> EVERYBODY;
            case MemberRef.Organization(var name) -> name;
            case MemberRef.User(var name) -> name;
            case MemberRef.Group(var name, var owner) ->
                    GROUP + name + OF + owner.distinguishedName();
            case CatalogGroupRef(var identifier, _) ->
                    type == CatalogGroupRef.class ? identifier : CATEGORY + identifier;
            case CatalogEntryRef(var partNumber, _) -> partNumber;
            case PolicyRef(_, var name, _) -> name;
            case AddressRef(var nick, MemberRef.Organization(var owner)) -> nick + OF + owner;
            case AddressRef(var nick, MemberRef.User(var owner)) -> nick + OF + owner;
            case AccountRef(var name, _) -> name;
            case ContractRef(ContractKey key) -> key.name() + OF + key.origin();
            case FulfillmentCenterRef(var name, _) -> name;
            case PriceRuleRef(var id) -> id;
            case CatalogFilterRef(var id) -> id;
            case CatalogRef(var name, _) -> name;
            case StoreRef(var name, _) -> name;
            case Object other -> other.toString();
        };
    }

    /// The thing that the words mean, as JSON; whether it exists is asked when it is saved.
    JsonNode read(Store store, Place place, Class<?> type, String words) {
        Object thing = thing(store, place, type, words);
        return JSON.readTree(JSON.writerFor(type).writeValueAsString(thing));
    }

    private Object thing(Store store, Place place, Class<?> type, String words) {
        var seller = seller(store);
        return switch (type.getSimpleName()) {
            case "MemberRef" -> member(words);
            case "Organization" -> new MemberRef.Organization(words);
            case "User" -> new MemberRef.User(words);
            case "Group" -> group(words).orElseThrow(() -> unclear(words));
            case "ProductSelection" -> selection(words, seller);
            case "CatalogEntryRef" -> new CatalogEntryRef(words, seller);
            case "CatalogGroupRef" -> new CatalogGroupRef(words, seller);
            case "PolicyRef" ->
                    new PolicyRef(policy(place), words, new StoreRef(store.name(), seller));
            case "AddressRef" -> address(words);
            case "AccountRef" -> new AccountRef(words, seller);
            case "ContractRef" -> new ContractRef(key(words, seller));
            case "FulfillmentCenterRef" -> new FulfillmentCenterRef(words, seller);
            case "PriceRuleRef" -> new PriceRuleRef(words);
            case "CatalogFilterRef" -> new CatalogFilterRef(words);
            case "CatalogRef" -> new CatalogRef(words, seller);
            case "StoreRef" -> new StoreRef(words, seller);
            default -> throw new IllegalArgumentException(type.getName());
        };
    }

    MemberRef.Organization seller(Store store) {
        return new MemberRef.Organization(organizations.get(store.owner()).name().toString());
    }

    private static MemberRef member(String words) {
        if (words.equals(EVERYBODY)) {
            return new MemberRef.Everybody();
        }
        if (words.startsWith("uid=")) {
            return new MemberRef.User(words);
        }
        return group(words)
                .<MemberRef>map(it -> it)
                .orElseGet(() -> new MemberRef.Organization(words));
    }

    private static Optional<MemberRef.Group> group(String words) {
        int cut = words.lastIndexOf(OF);
        return words.startsWith(GROUP) && cut > GROUP.length()
                ? Optional.of(
                        new MemberRef.Group(
                                words.substring(GROUP.length(), cut),
                                new MemberRef.Organization(words.substring(cut + OF.length()))))
                : Optional.empty();
    }

    private static ProductSelection selection(String words, MemberRef.Organization owner) {
        return words.startsWith(CATEGORY)
                ? new CatalogGroupRef(words.substring(CATEGORY.length()).strip(), owner)
                : new CatalogEntryRef(words, owner);
    }

    private static AddressRef address(String words) {
        int cut = words.lastIndexOf(OF);
        if (cut < 1) {
            throw unclear(words);
        }
        return new AddressRef(words.substring(0, cut), member(words.substring(cut + OF.length())));
    }

    /// A contract by its name, and `of` its origin where it was not made here.
    private static ContractKey key(String words, MemberRef.Organization owner) {
        for (var origin : ContractKey.Origin.values()) {
            var end = OF + origin;
            if (words.endsWith(end)) {
                return new ContractKey(
                        words.substring(0, words.length() - end.length()), owner, origin, 1, 0);
            }
        }
        return new ContractKey(words, owner, ContractKey.Origin.MANUAL, 1, 0);
    }

    private static Problem unclear(String words) {
        return Problem.invalid("content", "unclear-name", words);
    }

    static List<String> everybody() {
        return List.of(EVERYBODY);
    }
}
