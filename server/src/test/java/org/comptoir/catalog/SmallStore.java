package org.comptoir.catalog;

import java.util.Map;
import org.comptoir.platform.load.FolderOfTexts;

/// The data folder of a small store, for tests to load and to spoil.
public final class SmallStore {
    private SmallStore() {}

    /// Three categories, a product with two SKUs, two products without, two price lists.
    public static FolderOfTexts of(String identifier) {
        return new FolderOfTexts(
                Map.of(
                        "store.yaml",
                        STORE.replace("SMALL", identifier),
                        "categories.csv",
                        CATEGORIES,
                        "products.csv",
                        PRODUCTS,
                        "offers.csv",
                        OFFERS,
                        "product-sets.yaml",
                        "- {name: Bolts only, include: [{category: Bolts}], exclude: [{product: B-8-40}]}\n",
                        "price-rules.yaml",
                        RULES,
                        "catalog-filters.yaml",
                        FILTERS,
                        "pictures/bolt.svg",
                        PICTURE));
    }

    private static final String STORE =
            """
            store: SMALL
            name: Name of SMALL
            title: {en: Small, fr: Petit}
            owner: o=Root Organization
            languages: [en, fr]
            currencies: [EUR, USD]
            features: {guest-checkout: true}
            priceLists:
              - {name: Standard, standard: true}
              - {name: Trade}
            attributes:
              - {code: thread, type: text, facet: true, name: {en: Thread, fr: Filetage}}
              - {code: length, type: number, unit: mm, facet: true, name: {en: Length, fr: Longueur}}
              - code: material
                type: text
                facet: true
                name: {en: Material, fr: Matière}
                values: {steel: {en: Steel, fr: Acier}, beech: {en: Beech, fr: Hêtre}}
            """;
    private static final String CATEGORIES =
            """
            identifier,parent,name.en,name.fr,position
            Fasteners,,Fasteners,Visserie,1
            Bolts,Fasteners,Bolts,Boulons,1
            Tools,,Hand tools,Outillage à main,2
            """;
    private static final String PRODUCTS =
            """
            partNumber,parent,categories,name.en,name.fr,description.en,image,brand,keywords.en,published,attribute.thread,attribute.length,attribute.material
            B-8,,Bolts,Hex bolt M8,Vis à tête hexagonale M8,Fully threaded.,bolt.svg,Nordfix,metric,true,M8,,steel
            B-8-30,B-8,,"Hex bolt M8 × 30 mm",Vis M8 × 30 mm,,,,,true,,30,
            B-8-40,B-8,,"Hex bolt M8 × 40 mm",Vis M8 × 40 mm,,,,,true,,40,
            T-1,,Tools;Fasteners,Ratchet wrench,Clé à cliquet,For bolts.,,Kestrel,,true,,,steel
            T-2,,Tools,Mallet,Maillet,Beech head.,,Kestrel,,true,,300,beech
            """;
    private static final String OFFERS =
            """
            priceList,partNumber,currency,amount,minimumQuantity,maximumQuantity,start,end,precedence,published
            Standard,B-8,EUR,0.28,,99,,,0,true
            Standard,B-8,EUR,0.24,100,,,,0,true
            Standard,T-1,EUR,21.50,,,%TODAY-30%,%TODAY+30%,0,true
            Standard,T-2,USD,9,,,,,0,true
            Trade,T-1,EUR,19.99999,,,,,1,true
            """;
    private static final String RULES =
            """
            - id: 10
              name: Workshop
              lines:
                - {"on": {productSet: Bolts only}, priceList: Trade, adjustment: "-2.5", end: "%TODAY+10%"}
                - {"on": all, priceList: Standard, adjustment: "0"}
            """;
    private static final String FILTERS =
            """
            - id: 20
              name: No mallets
              wholeCatalog: true
              marks: [{exclude: {product: T-2}}, {include: {category: Tools}, precedence: 1}]
            """;
    private static final String PICTURE =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle r="4" fill="url(#g)"/></svg>
            """;
}
