package org.comptoir.trading.file;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import org.comptoir.trading.content.term.TermHeader;
import org.comptoir.trading.content.value.Attachment;
import org.comptoir.trading.content.value.Attribute;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.MonetaryAmount;
import org.comptoir.trading.content.value.Participant;
import org.comptoir.trading.content.value.Property;

/// Elements that stand for a value and occur in many places.
public final class ValueElements {
    private ValueElements() {}

    static Map<String, Function<Element, Object>> converters() {
        return Map.ofEntries(
                entry("Participant", ValueElements::participant),
                entry("ParticipantMember", ValueElements::member),
                entry("MonetaryAmount", ValueElements::amount),
                entry("PriceAdjustment", ValueElements::percentage),
                entry("ContractDescription", ValueElements::description),
                entry("AccountDescription", ValueElements::description),
                entry("TermConditionDescription", ValueElements::description),
                entry("BusinessPolicyDescription", ValueElements::description),
                entry("Attachment", ValueElements::attachment),
                entry("Property", ValueElements::property),
                entry("AttributeDetail", ValueElements::attribute),
                entry("AttributeValue", ValueElements::attributeValue));
    }

    /// What every term has, whatever its kind.
    public static TermHeader header(Element term) {
        Attributes attributes = term.attributes();
        return new TermHeader(
                attributes.integer("sequenceNumber"),
                attributes.flag("mandatory", false),
                attributes.flag("changeable", true),
                attributes
                        .maybeConstant("action", TermHeader.Action.class)
                        .orElse(TermHeader.Action.NEW),
                term.all(Participant.class, "Participant"),
                term.all(Description.class, "TermConditionDescription"),
                term.all(Property.class, "Property"));
    }

    private static Participant participant(Element element) {
        MemberRef member =
                element.maybe(MemberRef.class, "ParticipantMember")
                        .orElse(new MemberRef.Everybody());
        return new Participant(
                element.attributes().constant("role", Participant.Role.class),
                member,
                element.attributes().maybe("information"));
    }

    private static MemberRef member(Element element) {
        return element.one(MemberRef.class, "OrganizationRef", "UserRef", "MemberGroupRef");
    }

    private static MonetaryAmount amount(Element element) {
        return new MonetaryAmount(
                element.attributes().decimal("value", "bad-amount"),
                element.attributes().text("currency"));
    }

    private static BigDecimal percentage(Element element) {
        return element.attributes().decimal("signedPercentage", "bad-percentage");
    }

    private static Description description(Element element) {
        return new Description(
                element.attributes().text("locale"),
                element.attributes().maybe("shortDescription"),
                element.attributes().maybe("longDescription"));
    }

    private static Object attachment(Element element) {
        return element.unlessLeftOut(
                new Attachment(
                        element.attributes().text("URL"),
                        element.attributes().maybe("mimeType"),
                        element.attributes().maybe("mimeTypeEncoding")));
    }

    private static Property property(Element element) {
        return new Property(
                element.attributes().text("name"),
                element.attributes()
                        .raw("value")
                        .orElseGet(() -> element.attributes().text("value")));
    }

    private static Attribute attribute(Element element) {
        return new Attribute(
                element.attributes().text("attributeName"),
                element.all(Attribute.Value.class, "AttributeValue"));
    }

    private static Attribute.Value attributeValue(Element element) {
        return new Attribute.Value(
                element.attributes()
                        .raw("value")
                        .orElseGet(() -> element.attributes().text("value")),
                element.attributes().maybe("operator"));
    }
}
