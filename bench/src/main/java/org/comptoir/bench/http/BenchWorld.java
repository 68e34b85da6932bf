package org.comptoir.bench.http;

import static org.comptoir.bench.http.BenchXml.begin;
import static org.comptoir.bench.http.BenchXml.charge;
import static org.comptoir.bench.http.BenchXml.key;
import static org.comptoir.bench.http.BenchXml.offer;
import static org.comptoir.bench.http.BenchXml.organization;
import static org.comptoir.bench.http.BenchXml.participant;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// A data folder with so many products and contracts of 200 own offers each, three or four
/// contracts to a customer.
record BenchWorld(Path folder, int products, int contracts) {
    static final String STORE = "bench";
    static final String PASSWORD = "bench-password-2026";
    static final int CUSTOMERS = 300;
    static final int OFFERS = 200;
    private static final int CATEGORIES = 100;
    private static final int CONTRACTS_A_FILE = 100;
    static final String SELLER = "o=Bench Seller,o=Root Organization";

    void write() throws IOException {
        Files.createDirectories(folder.resolve("contracts"));
        writeStore();
        writeMembers();
        writeCategories();
        writeProducts(0);
        writeAccounts();
        for (int first = 0; first < contracts; first += CONTRACTS_A_FILE) {
            writeContracts(first, Math.min(first + CONTRACTS_A_FILE, contracts));
        }
    }

    /// Only what the seller himself may load: the store and its catalogue, so many SKUs below each
    /// product.
    void writeCatalog(int skus) throws IOException {
        Files.createDirectories(folder);
        writeStore();
        writeCategories();
        writeProducts(skus);
    }

    private void writeStore() throws IOException {
        try (var out = file("store.yaml")) {
            out.println(
                    "store: bench\nname: Bench\ntitle: {en: Bench, fr: Bench}\ntagline: {en: Load, fr: Charge}");
            out.println("owner: " + SELLER + "\nstoreGroup: StoreGroup1\ncatalog: BenchMaster");
            out.println(
                    "languages: [en, fr]\ncurrencies: [EUR]\nunitPriceScale: 2\ncombination: any");
            out.println(
                    "contractChoice: item\ndefaultContract: Bench Default\naccent: \"#1d4ed8\"");
            out.println("priceLists: [{name: Bench List, standard: true}]");
            out.println(
                    "attributes: [{code: size, type: text, facet: true, name: {en: Size, fr: Taille}}]");
        }
        try (var out = file("policies.yaml")) {
            out.println(
                    "- {name: Parcel, type: ShippingMode, properties: \"mode=Parcel&carrier=Swallow\", commands: [{class: mode-and-carrier}]}");
        }
    }

    private void writeMembers() throws IOException {
        try (var out = file("organizations.csv")) {
            out.println("distinguishedName,displayName,orderApproval");
            out.printf("\"%s\",Bench Seller,false%n", SELLER);
            for (int customer = 0; customer < CUSTOMERS; customer++) {
                out.printf(
                        "\"o=Customer %d,o=Root Organization\",Customer %d,false%n",
                        customer, customer);
            }
        }
        try (var out = file("users.csv")) {
            out.println(
                    "distinguishedName,logonId,password,givenName,familyName,email,language,roles,jobTitle");
            out.printf(
                    "\"uid=s,%s\",seller,%s,Sam,Sellers,s@bench.test,en,seller,Seller%n",
                    SELLER, PASSWORD);
            for (int customer = 0; customer < CUSTOMERS; customer++) {
                out.printf(
                        "\"uid=b%d,o=Customer %d,o=Root Organization\",buyer-%d,%s,Bea,B%d,b%d@bench.test,en,buyer,Buyer%n",
                        customer, customer, customer, PASSWORD, customer, customer);
            }
        }
    }

    private void writeCategories() throws IOException {
        try (var out = file("categories.csv")) {
            out.println(
                    "identifier,parent,name.en,name.fr,description.en,description.fr,image,position");
            for (int category = 0; category < CATEGORIES; category++) {
                out.printf(
                        "C%d,,Category %d,Catégorie %d,,,,%d%n",
                        category, category, category, category);
            }
        }
    }

    private void writeProducts(int skus) throws IOException {
        try (var out = file("products.csv");
                var offers = file("offers.csv")) {
            out.println(
                    "partNumber,parent,categories,name.en,name.fr,unit,brand,published,attribute.size");
            offers.println("priceList,partNumber,currency,amount");
            for (int product = 0; product < products; product++) {
                out.printf(
                        "P%06d,%s,C%d,Hex bolt %d zinc plated,Vis à tête hexagonale %d zinguée,C62,Brand %d,true,S%d%n",
                        product,
                        parent(product, skus),
                        product % CATEGORIES,
                        product,
                        product,
                        product % 20,
                        product % 12);
                offers.printf(
                        "Bench List,P%06d,EUR,%d.%02d%n",
                        product, 1 + product % 500, product % 100);
            }
        }
    }

    private static String parent(int product, int skus) {
        int place = product % (skus + 1);
        return place == 0 ? "" : "P%06d".formatted(product - place);
    }

    private void writeAccounts() throws IOException {
        try (var out = file("contracts/00-accounts.xml")) {
            begin(out);
            for (int customer = 0; customer < CUSTOMERS; customer++) {
                out.printf("<Account state=\"Active\" allowStoreDefaultContract=\"true\">");
                out.print(
                        participant(
                                "AccountHolder",
                                "o=Customer %d,o=Root Organization".formatted(customer)));
                out.print(participant("Seller", SELLER));
                out.printf(
                        "<AccountUniqueKey name=\"Customer %d\"><AccountOwner>%s</AccountOwner></AccountUniqueKey>",
                        customer, organization(SELLER));
                out.printf(
                        "<AccountDescription shortDescription=\"Customer %d\" locale=\"en_US\"/></Account>%n",
                        customer);
            }
            out.println(
                    "<BuyerContract state=\"Active\" contractUsage=\"Default\" creditAllowed=\"true\"><Participant role=\"Buyer\"/>");
            out.println(
                    key("Bench Default")
                            + "<PriceTCMasterCatalogWithOptionalAdjustment/>"
                            + charge()
                            + "</BuyerContract>");
            writeDraft(out);
            out.println("</Package>");
        }
    }

    /// A draft that takes seven percent off everything for one customer.
    private static void writeDraft(PrintWriter out) {
        out.println(
                "<BuyerContract state=\"Draft\" contractUsage=\"OrganizationBuyer\" creditAllowed=\"true\">");
        out.println(participant("Buyer", "o=Customer 0,o=Root Organization"));
        out.println(
                key("Draft for everything")
                        + "<PriceTCMasterCatalogWithOptionalAdjustment><PriceAdjustment signedPercentage=\"-7\"/></PriceTCMasterCatalogWithOptionalAdjustment>"
                        + charge()
                        + "</BuyerContract>");
    }

    private void writeContracts(int from, int to) throws IOException {
        writeContracts(folder.resolve("contracts/1-%05d.xml".formatted(from)), from, to, OFFERS);
    }

    /// One file with so many contracts of so many offers.
    void writeContracts(Path file, int from, int to, int offers) throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            begin(out);
            for (int contract = from; contract < to; contract++) {
                writeContract(out, contract, offers);
            }
            out.println("</Package>");
        }
    }

    private void writeContract(PrintWriter out, int contract, int offers) {
        int customer = contract % CUSTOMERS;
        out.println(
                "<BuyerContract state=\"Active\" contractUsage=\"OrganizationBuyer\" creditAllowed=\"true\">");
        out.println(participant("Buyer", "o=Customer %d,o=Root Organization".formatted(customer)));
        out.println(key("Contract " + contract));
        out.printf(
                "<AccountReference><AccountRef name=\"Customer %d\"><AccountOwner>%s</AccountOwner></AccountRef></AccountReference>%n",
                customer, organization(SELLER));
        out.printf(
                "<PriceTCCustomPriceList><PriceList name=\"Own %d\" precedence=\"0\" type=\"C\">%n",
                contract);
        var random = new Random(contract);
        for (int offer = 0; offer < offers; offer++) {
            int product = (contract * 37 + offer * (products / offers)) % products;
            out.println(offer(product, 1 + product % 500, random.nextInt(100)));
        }
        out.println(
                "<Owner>"
                        + organization(SELLER)
                        + "</Owner></PriceList></PriceTCCustomPriceList>"
                        + charge()
                        + "</BuyerContract>");
    }

    private PrintWriter file(String name) throws IOException {
        return new PrintWriter(
                Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8));
    }
}
