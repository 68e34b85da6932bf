package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.SampleStores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Where contracts need approval, so does what they are made of: docs/rules.md §3.1.6.
@SampleStores
class ChangeWhatSellsTests {
    private static final String RULE = "/stores/tooltech/price-rules/20010";
    private static final String SET = "/stores/tooltech/product-sets/Voltar%2018%20V";

    @LocalServerPort int port;

    @Test
    void whatActsOnSellingContractsIsChangedByAnApprover() {
        var seller = Rest.signedIn(port, "m.devos", "tooltech-seller-2026");
        for (var address : List.of(RULE, SET)) {
            var present = seller.get(address).expect(200);
            var same = seller.put(address, present.body()).expect(200);
            assertThat(tag(same)).isEqualTo(tag(present));
            var entries = address.equals(RULE) ? "lines" : "include";
            var refused = seller.put(address, with(present, entries, List.of())).expect(403);
            assertThat(refused.text("/code")).isEqualTo("store-object-needs-approver");
            assertThat(seller.get(address).body()).isEqualTo(present.body());
        }
        var manager = Rest.signedIn(port, "h.ward", "tooltech-manager-2026");
        var present = manager.get(RULE).expect(200);
        manager.put(RULE, with(present, "name", "Another name")).expect(200);
        manager.put(RULE, present.body()).expect(200);
    }

    private static Map<String, Object> with(Rest.Answer present, String field, Object value) {
        var changed = new HashMap<String, Object>();
        present.body().propertyStream().forEach(it -> changed.put(it.getKey(), it.getValue()));
        changed.put(field, value);
        return changed;
    }

    private static String tag(Rest.Answer answer) {
        return answer.raw().headers().firstValue("ETag").orElseThrow();
    }
}
