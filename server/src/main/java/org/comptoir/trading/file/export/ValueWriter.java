package org.comptoir.trading.file.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.term.TermHeader;
import org.comptoir.trading.content.value.AccountRef;
import org.comptoir.trading.content.value.AddressRef;
import org.comptoir.trading.content.value.Attachment;
import org.comptoir.trading.content.value.Attribute;
import org.comptoir.trading.content.value.CatalogEntryRef;
import org.comptoir.trading.content.value.CatalogGroupRef;
import org.comptoir.trading.content.value.CatalogRef;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.content.value.FulfillmentCenterRef;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.MonetaryAmount;
import org.comptoir.trading.content.value.Participant;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.content.value.ProductSelection;
import org.comptoir.trading.content.value.Property;
import org.comptoir.trading.content.value.StoreRef;

/// Writes values and references, as they occur in contracts, accounts and terms alike.
final class ValueWriter {
    private final XmlOut out;

    ValueWriter(XmlOut out) {
        this.out = out;
    }

    void headerAttributes(TermHeader header) {
        header.sequence().ifPresent(number -> out.attribute("sequenceNumber", number));
        if (header.mandatory()) {
            out.attribute("mandatory", true);
        }
        if (!header.changeable()) {
            out.attribute("changeable", false);
        }
        if (header.action() != TermHeader.Action.NEW) {
            out.attribute("action", header.action());
        }
    }

    void headerChildren(TermHeader header) {
        header.participants().forEach(this::participant);
        header.descriptions().forEach(each -> description("TermConditionDescription", each));
        header.properties().forEach(this::property);
    }

    void participant(Participant participant) {
        out.element(
                "Participant",
                () -> {
                    out.attribute("role", participant.role());
                    out.text("information", participant.information());
                    if (!(participant.member() instanceof MemberRef.Everybody)) {
                        out.element("ParticipantMember", () -> member(participant.member()));
                    }
                });
    }

    void member(MemberRef member) {
        switch (member) {
            case MemberRef.User(var name) -> named("UserRef", "distinguishName", name);
            case MemberRef.Organization(var name) ->
                    named("OrganizationRef", "distinguishName", name);
            case MemberRef.Group(var name, var owner) ->
                    out.element(
                            "MemberGroupRef",
                            () -> {
                                out.attribute("memberGroupName", name);
                                member(owner);
                            });
            case MemberRef.Everybody _ -> {}
        }
    }

    void owner(String element, MemberRef owner) {
        out.element(element, () -> member(owner));
    }

    void owner(String element, Optional<MemberRef.Organization> owner) {
        owner.ifPresent(organization -> owner(element, organization));
    }

    void description(String element, Description description) {
        out.element(
                element,
                () -> {
                    out.text("shortDescription", description.shortDescription());
                    out.text("longDescription", description.longDescription());
                    out.attribute("locale", description.locale());
                });
    }

    void attachment(Attachment attachment) {
        out.element(
                "Attachment",
                () -> {
                    out.attribute("URL", attachment.url());
                    out.text("mimeType", attachment.mimeType());
                    out.text("mimeTypeEncoding", attachment.encoding());
                });
    }

    void property(Property property) {
        property(property.name(), property.value());
    }

    void property(String name, String value) {
        out.element(
                "Property",
                () -> {
                    out.attribute("name", name);
                    out.attribute("value", value);
                });
    }

    void attribute(Attribute attribute) {
        out.element(
                "AttributeDetail",
                () -> {
                    out.attribute("attributeName", attribute.name());
                    for (Attribute.Value value : attribute.values()) {
                        out.element(
                                "AttributeValue",
                                () -> {
                                    out.attribute("value", value.value());
                                    out.text("operator", value.operator());
                                });
                    }
                });
    }

    void amount(MonetaryAmount amount) {
        out.element(
                "MonetaryAmount",
                () -> {
                    out.attribute("value", amount.value());
                    out.attribute("currency", amount.currency());
                });
    }

    void amountIn(String element, MonetaryAmount amount) {
        out.element(element, () -> amount(amount));
    }

    void percentage(BigDecimal signedPercentage) {
        out.element("PriceAdjustment", () -> out.attribute("signedPercentage", signedPercentage));
    }

    void policy(PolicyRef policy) {
        out.element(
                policy.type() + "PolicyRef",
                () -> {
                    out.attribute("policyName", policy.name());
                    store(policy.store());
                });
    }

    void store(StoreRef store) {
        owned("StoreRef", "name", store.name(), store.owner());
    }

    void catalog(CatalogRef catalog) {
        owned("CatalogRef", "name", catalog.name(), catalog.owner());
    }

    void products(List<ProductSelection> products) {
        products.forEach(this::product);
    }

    void product(ProductSelection product) {
        switch (product) {
            case CatalogEntryRef(var number, var owner) ->
                    owned("CatalogEntryRef", "partNumber", number, owner);
            case CatalogGroupRef(var identifier, var owner) ->
                    owned("CatalogGroupRef", "groupIdentifier", identifier, owner);
        }
    }

    void address(AddressRef address) {
        owned("AddressReference", "nickName", address.nickName(), address.owner());
    }

    void center(FulfillmentCenterRef center) {
        owned("FulfillmentCenterRef", "name", center.name(), center.owner());
    }

    void account(String element, AccountRef account) {
        out.element(
                element,
                () -> {
                    out.attribute("name", account.name());
                    owner("AccountOwner", account.owner());
                });
    }

    void contract(String element, ContractKey key) {
        out.element(
                element,
                () -> {
                    out.attribute("name", key.name());
                    out.attribute("majorVersionNumber", key.major());
                    out.attribute("minorVersionNumber", key.minor());
                    out.attribute("origin", key.origin());
                    owner("ContractOwner", key.owner());
                });
    }

    private void owned(String element, String attribute, String name, MemberRef owner) {
        out.element(
                element,
                () -> {
                    out.attribute(attribute, name);
                    owner("Owner", owner);
                });
    }

    private void named(String element, String attribute, String name) {
        out.element(element, () -> out.attribute(attribute, name));
    }
}
