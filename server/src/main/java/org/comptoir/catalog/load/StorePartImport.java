package org.comptoir.catalog.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalog.definition.Known;
import org.comptoir.members.Organization;
import org.comptoir.members.Organizations;
import org.comptoir.platform.load.FileValue;
import org.comptoir.platform.load.LoadFiles;
import org.comptoir.platform.load.YamlNode;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Imports what `store.yaml` says of the catalogue: price lists and attributes.
@Component
class StorePartImport {
    private final LoadFiles files;
    private final Upserts upserts;
    private final Organizations organizations;
    private final StoreFacts facts;
    private final JsonMapper json;

    StorePartImport(
            LoadFiles files,
            Upserts upserts,
            Organizations organizations,
            StoreFacts facts,
            JsonMapper json) {
        this.files = files;
        this.upserts = upserts;
        this.organizations = organizations;
        this.facts = facts;
        this.json = json;
    }

    void load(Import data) {
        var file = files.yaml(data.folder(), data.run(), "store.yaml");
        priceLists(file.at("priceLists"), data);
        facts.known(data.store(), List.of())
                .require(Known.Thing.PRICE_LIST, file.value("floorList"));
        int position = 0;
        for (var attribute : file.at("attributes").items()) {
            attribute(attribute, position++, data);
        }
    }

    private void priceLists(YamlNode lists, Import data) {
        var standard = lists.items().stream().filter(StorePartImport::isStandard).toList();
        standard.stream()
                .skip(1)
                .forEach(list -> list.problem("two-standard-price-lists", name(list)));
        if (standard.size() == 1) {
            upserts.clearStandardList(data, name(standard.getFirst()));
        }
        if (standard.size() < 2) {
            lists.items().forEach(list -> priceList(list, data));
        }
    }

    private static boolean isStandard(YamlNode list) {
        return list.value("standard").flag(false);
    }

    private static String name(YamlNode list) {
        return list.value("name").required(Fields.LONGEST_NAME);
    }

    private void priceList(YamlNode list, Import data) {
        list.only("name", "standard", "owner", "precedence", "description");
        upserts.priceList(
                data,
                name(list),
                isStandard(list),
                owner(list.value("owner")).map(owner -> owner.id().value()).orElse(null),
                list.value("precedence").whole(-1_000_000, 1_000_000).orElse(0),
                list.value("description").text());
    }

    private Optional<Organization> owner(FileValue value) {
        var owner = organizations.named(value.text());
        if (owner.isEmpty() && !value.isBlank()) {
            value.problem("unknown-organization", value.toString());
        }
        return owner;
    }

    private void attribute(YamlNode attribute, int position, Import data) {
        attribute.only("code", "type", "unit", "facet", "name", "values");
        var code = attribute.value("code");
        if (!code.required(Fields.LONGEST_PART_NUMBER).matches("[A-Za-z][A-Za-z0-9_-]*")) {
            code.problem("bad-attribute-code", code.toString());
            return;
        }
        var names = attribute.at("name").texts(Fields.LONGEST_NAME);
        upserts.attribute(
                data,
                code.text(),
                position,
                attribute.value("type").oneOf(List.of("text", "number")),
                attribute.value("unit").optional().orElse(null),
                attribute.value("facet").flag(false),
                json.writeValueAsString(names.isEmpty() ? Map.of("en", code.text()) : names),
                json.writeValueAsString(values(attribute.at("values"))));
    }

    private static Map<String, Map<String, String>> values(YamlNode values) {
        var translations = new java.util.TreeMap<String, Map<String, String>>();
        values.entries()
                .forEach((code, texts) -> translations.put(code, texts.texts(Fields.LONGEST_NAME)));
        return translations;
    }
}
