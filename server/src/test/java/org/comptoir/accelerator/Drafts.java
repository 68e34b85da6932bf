package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.TestHttp;
import org.comptoir.TestHttp.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A draft for Marlow Shipyards that a test writes and throws away.
record Drafts(TestHttp manager, String id) {
    private static final String API = "/api/v1/stores/tooltech/contracts";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// A draft with these terms, as JSON.
    static Drafts of(TestHttp manager, String terms) {
        var like = manager.get(API + "/" + Sample.contract(manager, "Marlow Trade Tools 2026"));
        var content = (ObjectNode) like.json().path("content").deepCopy();
        ((ObjectNode) content.path("key")).put("name", "Trial " + System.nanoTime());
        content.put("state", "Draft");
        content.putArray("references");
        content.set("terms", JSON.readTree(terms));
        var answer = manager.post(API, content.toString());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return new Drafts(manager, answer.text("/id"));
    }

    String page(String place) {
        return "/accelerator/tooltech/contracts/" + id + "/" + place;
    }

    /// What it says now.
    JsonNode terms() {
        return manager.get(API + "/" + id).json().path("content").path("terms");
    }

    String kinds() {
        return String.join(
                " ", terms().valueStream().map(it -> it.path("kind").asString()).toList());
    }

    Answer command(String name) {
        return manager.post(API + "/" + id + "/" + name, "{\"reason\": \"tried\"}");
    }

    void delete() {
        command("delete");
    }
}
