package org.comptoir.catalog.load;

import org.comptoir.catalog.Catalogs;
import org.comptoir.platform.load.DataImporter;
import org.comptoir.platform.load.LoadFolder;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.stores.Stores;
import org.springframework.stereotype.Component;

/// Imports a store's catalogue, each file after those it names things of.
@Component
class CatalogImport implements DataImporter {
    private final Stores stores;
    private final Catalogs catalogs;
    private final Staging staging;
    private final PictureImport pictures;
    private final StorePartImport storeParts;
    private final CategoryImport categories;
    private final ProductImport products;
    private final OfferImport offers;
    private final StoreObjectImport objects;

    CatalogImport(
            Stores stores,
            Catalogs catalogs,
            Staging staging,
            PictureImport pictures,
            StorePartImport storeParts,
            CategoryImport categories,
            ProductImport products,
            OfferImport offers,
            StoreObjectImport objects) {
        this.stores = stores;
        this.catalogs = catalogs;
        this.staging = staging;
        this.pictures = pictures;
        this.storeParts = storeParts;
        this.categories = categories;
        this.products = products;
        this.offers = offers;
        this.objects = objects;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load(LoadFolder folder, LoadRun run) {
        var store = stores.find(run.store());
        if (store.isEmpty()) {
            return;
        }
        var data = new Import(store.get(), folder, run);
        int changes = run.changes();
        staging.create();
        pictures.load(data);
        storeParts.load(data);
        categories.load(data);
        products.load(data);
        offers.load(data);
        objects.load(data);
        if (run.changes() > changes) {
            staging.analyze();
            catalogs.changed(store.get().id());
        }
    }
}
