package org.comptoir.trading.file;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.trading.content.PolicyContent;
import org.comptoir.trading.content.StoreContent;
import org.comptoir.trading.content.term.PriceList;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.content.value.FulfillmentCenterRef;

/// What a package brings for a store: policies with their commands, price lists, centres.
final class StoreElements {
    private StoreElements() {}

    static Map<String, Function<Element, Object>> converters() {
        return Map.ofEntries(
                entry("Store", StoreElements::store),
                entry("BusinessPolicy", StoreElements::policy),
                entry("Command", StoreElements::command),
                entry("FulfillmentCenter", StoreElements::center));
    }

    private static StoreContent store(Element element) {
        Optional<String> identifier = element.attributes().maybe("identifier");
        return new StoreContent(
                element.attributes().maybe("name").or(() -> identifier),
                element.maybeOrganization("Owner"),
                element.all(PolicyContent.class, "BusinessPolicy"),
                element.all(PriceList.class, "PriceList"),
                element.all(FulfillmentCenterRef.class, "FulfillmentCenter"));
    }

    private static PolicyContent policy(Element element) {
        Attributes attributes = element.attributes();
        return new PolicyContent(
                attributes.text("name"),
                attributes.text("type"),
                attributes.maybe("properties"),
                attributes.time("startTime"),
                attributes.time("endTime"),
                element.all(Description.class, "BusinessPolicyDescription"),
                element.all(PolicyContent.Command.class, "Command"));
    }

    private static PolicyContent.Command command(Element element) {
        return new PolicyContent.Command(
                element.attributes().text("class"), element.attributes().maybe("properties"));
    }

    private static FulfillmentCenterRef center(Element element) {
        return new FulfillmentCenterRef(
                element.attributes().text("name"), element.organization("Owner"));
    }
}
