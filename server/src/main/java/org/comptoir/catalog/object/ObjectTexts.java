package org.comptoir.catalog.object;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.definition.Definition;
import org.comptoir.catalog.definition.DefinitionReader;
import org.comptoir.platform.load.LoadFiles;
import org.comptoir.stores.Store;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Product sets, price rules and catalogue filters as texts, in the form of data folders
/// (docs/formats.md): what was written and is read again is the same.
@Component
public class ObjectTexts {
    private static final List<String> ORDER =
            List.of(
                    "id",
                    "name",
                    "wholeCatalog",
                    "on",
                    "include",
                    "exclude",
                    "precedence",
                    "priceList",
                    "adjustment",
                    "start",
                    "end");

    private static final DumpSettings SETTINGS =
            DumpSettings.builder()
                    .setDefaultFlowStyle(FlowStyle.AUTO)
                    .setSplitLines(false)
                    .setDereferenceAliases(true)
                    .build();

    private final LoadFiles files;
    private final Catalogs catalogs;

    ObjectTexts(LoadFiles files, Catalogs catalogs) {
        this.files = files;
        this.catalogs = catalogs;
    }

    /// What a YAML text says, of the object of that key if one is given; refused with the first
    /// thing that is wrong, such as a category that the store has not.
    public StoreObject read(Store store, ObjectKind kind, String key, byte[] yaml) {
        var text = files.yaml(yaml);
        var reader = new DefinitionReader(new CatalogNames(catalogs.of(store)), key);
        var read =
                switch (kind) {
                    case PRICE_RULE -> reader.priceRule(text);
                    case CATALOG_FILTER -> reader.filter(text);
                    case PRODUCT_SET -> reader.productSet(text);
                };
        return of(kind, read);
    }

    private static StoreObject of(ObjectKind kind, Definition read) {
        return new StoreObject(kind, read.key(), read.name(), 0, read.content());
    }

    public String yaml(StoreObject object) {
        return new Dump(SETTINGS).dumpToString(object.whole());
    }

    /// What a stored definition holds, in the order in which it is written.
    static Map<String, Object> ordered(JsonNode object) {
        return object.propertyStream()
                .sorted(Comparator.comparingInt(field -> place(field.getKey())))
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                field -> plain(field.getValue()),
                                (one, _) -> one,
                                LinkedHashMap::new));
    }

    private static int place(String name) {
        int place = ORDER.indexOf(name);
        return place < 0 ? ORDER.size() : place;
    }

    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            return ordered(node);
        }
        if (node.isArray()) {
            var list = new ArrayList<Object>();
            node.forEach(each -> list.add(plain(each)));
            return list;
        }
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        return node.isNumber() ? node.decimalValue() : node.asString();
    }
}
