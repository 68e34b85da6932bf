package org.comptoir.trading.file.older;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.file.Element;

/// Members: `Member` around an organization, a user or a member group.
final class MemberElements {
    private static final String[] KINDS = {
        "Member",
        "Organization",
        "User",
        "MemberGroup",
        "OrganizationRef",
        "UserRef",
        "MemberGroupRef"
    };

    private static final Set<String> OWNERS =
            Set.of(
                    "Owner",
                    "ContractOwner",
                    "AccountOwner",
                    "ProductSetOwner",
                    "CatalogOwner",
                    "SkuOwner");

    /// Elements in which a `Member` stands for itself.
    static final Set<String> HOLDERS =
            Set.of(
                    "Owner",
                    "ContractOwner",
                    "AccountOwner",
                    "ProductSetOwner",
                    "CatalogOwner",
                    "SkuOwner",
                    "ParticipantMember",
                    "MemberGroup",
                    PolicyElements.POLICY);

    private MemberElements() {}

    static Map<String, Function<Element, Object>> converters() {
        Map<String, Function<Element, Object>> all = new HashMap<>();
        OWNERS.forEach(owner -> all.put(owner, MemberElements::member));
        all.put("ParticipantMember", MemberElements::member);
        all.put("Member", MemberElements::member);
        all.put("Organization", e -> e.refer(new MemberRef.Organization(distinguishedName(e))));
        all.put("User", e -> e.refer(new MemberRef.User(distinguishedName(e))));
        all.put("MemberGroup", MemberElements::group);
        return all;
    }

    private static MemberRef member(Element element) {
        return element.one(MemberRef.class, KINDS);
    }

    /// Named with its owner beside it, or by one distinguished name that holds both.
    private static MemberRef.Group group(Element element) {
        var name = element.attributes().maybe("memberGroupName");
        return element.refer(
                name.isPresent()
                        ? new MemberRef.Group(name.get(), element.organization("Member"))
                        : distinguished(element));
    }

    private static MemberRef.Group distinguished(Element element) {
        String name = distinguishedName(element);
        int end = name.indexOf(',');
        if (end < 0) {
            throw new InvalidContent(
                    "missing-element",
                    "member group '%s' has no owner; give a name such as cn=Group,o=Owner"
                            .formatted(name));
        }
        return new MemberRef.Group(
                name.substring(name.indexOf('=') + 1, end),
                new MemberRef.Organization(name.substring(end + 1)));
    }

    private static String distinguishedName(Element element) {
        return element.attributes().text("distinguishName");
    }
}
