package org.comptoir.trading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Import sources of Northwind, and the files of their folders.
record SourceFolders(NorthwindApi seller, Path root) {
    static final String SOURCES = "/contracts/import-sources";

    static Map<String, Object> folder(String name, String folder) {
        return Map.of("name", name, "folder", folder);
    }

    static Map<String, Object> address(String address) {
        return Map.of("name", "Address", "address", address);
    }

    String made(String name, String folder, Map<String, ?> further) {
        var wish = new HashMap<String, Object>(folder(name, folder));
        wish.put("mode", "apply");
        wish.put("as", "draft");
        wish.putAll(further);
        return path(seller.post(SOURCES, wish).expect(201));
    }

    static String path(NorthwindApi.Answer made) {
        return SOURCES + "/" + made.text("/id");
    }

    void write(String folder, String name, String text) throws IOException {
        Files.createDirectories(root.resolve(folder));
        Files.writeString(root.resolve(folder).resolve(name), text);
    }

    JsonNode run(String source, String query) throws InterruptedException {
        var place = seller.post(source + "/run" + query, Map.of()).expect(202).header("Location");
        for (var tries = 0; tries < 200; tries++) {
            var run = seller.get(place).expect(200);
            if (!run.text("/state").equals("running")) {
                return run.at("");
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The import did not end");
    }
}
