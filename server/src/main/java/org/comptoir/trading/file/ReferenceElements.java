package org.comptoir.trading.file;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.trading.content.value.AccountRef;
import org.comptoir.trading.content.value.AddressRef;
import org.comptoir.trading.content.value.CatalogEntryRef;
import org.comptoir.trading.content.value.CatalogGroupRef;
import org.comptoir.trading.content.value.CatalogRef;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.content.value.ContractRef;
import org.comptoir.trading.content.value.FulfillmentCenterRef;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.content.value.StoreRef;

/// Elements that name something which exists elsewhere.
public final class ReferenceElements {
    private ReferenceElements() {}

    static Map<String, Function<Element, Object>> converters() {
        Map<String, Function<Element, Object>> all = new HashMap<>();
        all.put("OrganizationRef", e -> e.refer(new MemberRef.Organization(name(e))));
        all.put("UserRef", e -> e.refer(new MemberRef.User(name(e))));
        all.put("MemberGroupRef", ReferenceElements::group);
        for (String owner :
                new String[] {
                    "Owner",
                    "ContractOwner",
                    "AccountOwner",
                    "ProductSetOwner",
                    "CatalogOwner",
                    "SkuOwner"
                }) {
            all.put(owner, e -> e.one(MemberRef.class, "OrganizationRef", "UserRef"));
        }
        all.put("StoreRef", e -> e.refer(new StoreRef(named(e), e.organization("Owner"))));
        all.put("CatalogRef", e -> e.refer(new CatalogRef(named(e), e.organization("Owner"))));
        all.put("CatalogEntryRef", e -> entry(e, "partNumber", "Owner"));
        all.put("CatalogGroupRef", ReferenceElements::category);
        all.put("AddressReference", ReferenceElements::address);
        all.put(
                "FulfillmentCenterRef",
                e -> e.refer(new FulfillmentCenterRef(named(e), e.organization("Owner"))));
        all.put("AccountRef", e -> e.refer(account(e)));
        all.put("ContractRef", e -> e.refer(new ContractRef(contract(e))));
        for (PolicyType type : PolicyType.builtIn()) {
            all.put(type + "PolicyRef", e -> policy(e, type));
        }
        return all;
    }

    /// The identity that `ContractUniqueKey` and `ContractRef` spell alike.
    public static ContractKey contract(Element element) {
        Attributes attributes = element.attributes();
        return new ContractKey(
                named(element),
                element.organization("ContractOwner"),
                attributes
                        .maybeConstant("origin", ContractKey.Origin.class)
                        .orElse(ContractKey.Origin.MANUAL),
                attributes.integer("majorVersionNumber").orElse(1),
                attributes.integer("minorVersionNumber").orElse(0));
    }

    /// The identity that `AccountUniqueKey` and `AccountRef` spell alike.
    public static AccountRef account(Element element) {
        return new AccountRef(named(element), element.organization("AccountOwner"));
    }

    /// A product or SKU that an attribute and an owner element name together.
    static CatalogEntryRef entry(Element element, String attribute, String owner) {
        return element.refer(
                new CatalogEntryRef(
                        element.attributes().text(attribute), element.organization(owner)));
    }

    private static MemberRef.Group group(Element element) {
        return element.refer(
                new MemberRef.Group(
                        element.attributes().text("memberGroupName"),
                        element.one(MemberRef.Organization.class, "OrganizationRef")));
    }

    private static CatalogGroupRef category(Element element) {
        return element.refer(
                new CatalogGroupRef(
                        element.attributes().text("groupIdentifier"),
                        element.organization("Owner")));
    }

    private static AddressRef address(Element element) {
        return element.refer(
                new AddressRef(
                        element.attributes().text("nickName"),
                        element.one(MemberRef.class, "Owner")));
    }

    private static PolicyRef policy(Element element, PolicyType type) {
        return element.refer(
                new PolicyRef(
                        type,
                        element.attributes().text("policyName"),
                        element.one(StoreRef.class, "StoreRef")));
    }

    private static String name(Element element) {
        return element.attributes().text("distinguishName");
    }

    private static String named(Element element) {
        return element.attributes().text("name");
    }
}
