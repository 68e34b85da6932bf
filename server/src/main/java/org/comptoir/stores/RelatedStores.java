package org.comptoir.stores;

import java.util.LinkedHashSet;
import java.util.List;
import org.comptoir.platform.load.DataImporter;
import org.comptoir.platform.load.LoadFiles;
import org.comptoir.platform.load.LoadFolder;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.platform.load.YamlNode;
import org.springframework.stereotype.Component;

/// Loads `relatedStores` of `store.yaml`: identifiers of stores that lend to this one, the nearest
/// first. A file that does not speak of them changes nothing.
@Component
class RelatedStores implements DataImporter {
    private static final String KEY = "relatedStores";

    private final LoadFiles files;
    private final Stores stores;
    private final StoreRelations relations;

    RelatedStores(LoadFiles files, Stores stores, StoreRelations relations) {
        this.files = files;
        this.stores = stores;
        this.relations = relations;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public void load(LoadFolder folder, LoadRun run) {
        var store = stores.find(run.store());
        if (run.problemCount() > 0 || store.isEmpty()) {
            return;
        }
        var node = files.yaml(folder, run, "store.yaml").at(KEY);
        if (node.isPresent()) {
            load(store.get(), node, run);
        }
    }

    private void load(Store store, YamlNode node, LoadRun run) {
        var wanted = lenders(store, node);
        if (!run.administrator() && !wanted.equals(relations.of(store))) {
            node.problem("load-store-forbidden", KEY);
        }
        if (run.problemCount() == 0) {
            boolean changed = relations.save(store, wanted);
            run.count("related stores", changed ? LoadRun.Change.CHANGED : LoadRun.Change.SAME);
        }
    }

    private List<Store> lenders(Store store, YamlNode node) {
        var lenders = new LinkedHashSet<Store>();
        for (var value : node.values()) {
            var other = stores.find(value.required()).filter(it -> !it.equals(store));
            if (other.isEmpty()) {
                value.problem("bad-related-store", value.toString());
            }
            other.ifPresent(lenders::add);
        }
        return List.copyOf(lenders);
    }
}
