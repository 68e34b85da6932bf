package org.comptoir.bench.care;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A data folder with a store, one queue, whose agents pick by hand or are given one conversation
/// after the other, and so many agents.
record CareWorld(Path folder, int agents, boolean automatic) {
    static final String STORE = "care";
    private static final String SELLER = "o=Care Seller,o=Root Organization";

    static String agent(int number) {
        return "agent-" + number;
    }

    void write() throws IOException {
        Files.createDirectories(folder);
        writeStore();
        writeMembers();
        writeCare();
    }

    private void writeStore() throws IOException {
        try (var out = file("store.yaml")) {
            out.println("store: care\nname: Care\ntitle: {en: Care, fr: Aide}");
            out.println("tagline: {en: Load, fr: Charge}\nowner: " + SELLER);
            out.println("storeGroup: StoreGroup1\ncatalog: CareMaster\nlanguages: [en, fr]");
            out.println("currencies: [EUR]\nunitPriceScale: 2\ncombination: any");
            out.println(
                    "contractChoice: item\naccent: \"#1d4ed8\"\nfeatures:\n  customer-care: true");
        }
    }

    private void writeMembers() throws IOException {
        try (var out = file("organizations.csv")) {
            out.println("distinguishedName,displayName,orderApproval");
            out.printf("\"%s\",Care Seller,false%n", SELLER);
        }
        try (var out = file("users.csv")) {
            out.println(
                    "distinguishedName,logonId,password,givenName,familyName,email,language,roles");
            for (int agent = 0; agent < agents; agent++) {
                out.printf(
                        "\"uid=a%d,%s\",%s,,Ada,A%d,a%d@bench.test,en,csr%n",
                        agent, SELLER, agent(agent), agent, agent);
            }
        }
    }

    private void writeCare() throws IOException {
        try (var out = file("care.yaml")) {
            out.println("settings:\n  wrapUpReasons:");
            out.println("    - {identifier: done, title: {en: Done, fr: Fait}}");
            out.println("queues:");
            out.printf(
                    "  - {identifier: help, title: {en: Help, fr: Aide}, mode: %s, capacity: %d}%n",
                    automatic ? "automatic" : "manual", automatic ? 1 : 3);
            out.println("agents:");
            for (int agent = 0; agent < agents; agent++) {
                out.printf("  - {agent: %s, queues: [help]}%n", agent(agent));
            }
        }
    }

    private PrintWriter file(String name) throws IOException {
        return new PrintWriter(
                Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8));
    }
}
