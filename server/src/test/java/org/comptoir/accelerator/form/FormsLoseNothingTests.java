package org.comptoir.accelerator.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.SampleStores;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Menu;
import org.comptoir.members.Actor;
import org.comptoir.platform.page.Pages;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.file.SampleTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;

/// A form that is sent back as it came says what was said before.
@SampleStores
class FormsLoseNothingTests {
    private static final List<String> PROFILE =
            List.of("usage", "creditAllowed", "comment", "start", "end", "descriptions");

    @Autowired FormTree forms;
    @Autowired Pages pages;
    @Autowired Stores stores;

    static Stream<Term> everyKind() {
        return SampleTerms.all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyTermComesBackAsItWas(Term term) {
        JsonNode before = ContentJson.mapper().readTree(ContentJson.write(term));
        var entered =
                entered(
                        new RecordForms(desk(), "o=Seller", Map.of())
                                .of(term.getClass(), "", before));
        var after = forms.of(store(), term.getClass(), entered, before).put("kind", term.kind());
        assertThat(ContentJson.term(after.toString())).isEqualTo(term);
    }

    @Test
    void theFieldsOfAContractComeBackAsTheyWere() {
        for (ContractContent content : SampleTerms.contracts()) {
            JsonNode before = ContentJson.mapper().valueToTree(content);
            for (var fields :
                    List.of(
                            PROFILE,
                            List.of("participants"),
                            List.of("attachments", "references"))) {
                var parts =
                        new RecordForms(desk(), "o=Seller", Map.of())
                                .of(ContractContent.class, fields, "", before);
                var after =
                        forms.of(store(), ContractContent.class, fields, entered(parts), before);
                var whole = ContentJson.mapper().createObjectNode();
                before.properties().forEach(it -> whole.set(it.getKey(), it.getValue()));
                fields.forEach(whole::remove);
                whole.setAll(after);
                assertThat(ContentJson.contract(whole.toString())).isEqualTo(content);
            }
        }
    }

    @Test
    void aRemovedRowTakesNoOtherWithIt() {
        var term =
                ContentJson.term(
                        """
                        {"kind":"ShippingTCShippingMode","policies":[
                         {"type":"ShippingMode","name":"One","store":{"name":"A","owner":{"distinguishedName":"o=A"}}},
                         {"type":"ShippingMode","name":"Two","store":{"name":"B","owner":{"distinguishedName":"o=B"}}}]}
                        """);
        JsonNode before = ContentJson.mapper().readTree(ContentJson.write(term));
        var parts = new RecordForms(desk(), "o=Seller", Map.of()).of(term.getClass(), "", before);
        var values = new HashMap<>(entered(parts).values());
        values.remove("policies.0");
        var after = forms.of(store(), term.getClass(), new FormTree.Entered(values), before);
        assertThat(after.path("policies")).hasSize(1);
        assertThat(after.at("/policies/0/store/name").asString()).isEqualTo("B");
    }

    private Store store() {
        return stores.get("tooltech");
    }

    private Desk desk() {
        var page = pages.of(new MockHttpServletRequest());
        return new Desk(
                page, Actor.guest(), store(), "", List.of(), new Menu(List.of()), List.of());
    }

    /// What a browser sends of a form.
    private static FormTree.Entered entered(List<FormPart> parts) {
        var values = new HashMap<String, String>();
        parts.forEach(it -> send(it, values));
        return new FormTree.Entered(values);
    }

    private static void send(FormPart part, Map<String, String> values) {
        switch (part) {
            case FormPart.Value value -> values.put(value.name(), sent(value));
            case FormPart.Group group -> group.parts().forEach(it -> send(it, values));
            case FormPart.Rows rows -> rows.rows().forEach(it -> send(it, values));
            case FormPart.Prices prices -> values.put(prices.name(), prices.json());
            case FormPart.Variants variants -> {
                values.put(variants.name() + ".kind", variants.chosen());
                variants.variants().stream()
                        .filter(it -> it.kind().equals(variants.chosen()))
                        .flatMap(it -> it.parts().stream())
                        .forEach(it -> send(it, values));
            }
        }
    }

    private static String sent(FormPart.Value value) {
        if (value.kind() == FormPart.Kind.CHOICE && value.value().isEmpty() && value.required()) {
            return value.choices().getFirst().value();
        }
        return value.kind() == FormPart.Kind.TIME ? value.value().replace("Z", "") : value.value();
    }
}
