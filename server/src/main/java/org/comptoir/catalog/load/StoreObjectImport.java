package org.comptoir.catalog.load;

import java.util.List;
import java.util.Map;
import org.comptoir.catalog.definition.DefinitionReader;
import org.comptoir.platform.load.LoadFiles;
import org.comptoir.platform.load.YamlNode;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Imports `product-sets.yaml`, `price-rules.yaml` and `catalog-filters.yaml`.
@Component
class StoreObjectImport {
    private final LoadFiles files;
    private final Upserts upserts;
    private final StoreFacts facts;
    private final JsonMapper json;

    StoreObjectImport(LoadFiles files, Upserts upserts, StoreFacts facts, JsonMapper json) {
        this.files = files;
        this.upserts = upserts;
        this.facts = facts;
        this.json = json;
    }

    void load(Import data) {
        var sets = items(data, "product-sets.yaml");
        var brought = sets.stream().map(set -> set.value("name").text()).toList();
        var reader = new DefinitionReader(facts.known(data.store(), brought));
        for (var set : sets) {
            var read = reader.productSet(set);
            upserts.productSet(data, read.key(), written(read.content()));
        }
        for (var rule : items(data, "price-rules.yaml")) {
            var read = reader.priceRule(rule);
            upserts.priceRule(data, read.key(), read.name(), written(read.content()));
        }
        for (var filter : items(data, "catalog-filters.yaml")) {
            var read = reader.filter(filter);
            upserts.filter(data, read.key(), read.name(), written(read.content()));
        }
    }

    private String written(Map<String, Object> content) {
        return json.writeValueAsString(content);
    }

    private List<YamlNode> items(Import data, String name) {
        return files.yaml(data.folder(), data.run(), name).items();
    }
}
