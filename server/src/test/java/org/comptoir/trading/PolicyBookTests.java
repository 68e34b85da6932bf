package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.platform.Ids;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.PolicyBook.Holder;
import org.comptoir.trading.PolicyBook.OfGroup;
import org.comptoir.trading.PolicyBook.OfStore;
import org.junit.jupiter.api.Test;

class PolicyBookTests {
    static final StoreId OWN = new StoreId(Ids.next());
    static final StoreId FIRST = new StoreId(Ids.next());
    static final StoreId SECOND = new StoreId(Ids.next());
    static final StoreId STRANGER = new StoreId(Ids.next());
    static final List<Holder> HOLDERS =
            List.of(new OfStore(OWN), new OfStore(FIRST), new OfStore(SECOND), new OfGroup("G"));

    final PolicyBook book =
            PolicyBook.of(
                    List.of(
                            of(OWN, "a", "own"),
                            of(FIRST, "a", "first"),
                            of(FIRST, "b", "first"),
                            of(SECOND, "b", "second"),
                            of(SECOND, "c", "second"),
                            ofGroup("c"),
                            ofGroup("d"),
                            of(STRANGER, "e", "stranger")));

    @Test
    void theNearestHolderHidesTheOthers() {
        assertThat(book.visible(HOLDERS, PolicyType.PAYMENT))
                .extracting(BusinessPolicy::name, BusinessPolicy::properties)
                .containsExactly(
                        tuple("a", "x=own"),
                        tuple("b", "x=first"),
                        tuple("c", "x=second"),
                        tuple("d", "x=group"));
        assertThat(book.visible(HOLDERS, PolicyType.PRICE)).isEmpty();
        assertThat(book.types(HOLDERS)).containsExactly(PolicyType.PAYMENT);
    }

    @Test
    void whatIsFoundIsWhatIsSeen() {
        for (var policy : book.visible(HOLDERS, PolicyType.PAYMENT)) {
            assertThat(book.first(HOLDERS, PolicyType.PAYMENT, policy.name())).contains(policy);
        }
        assertThat(book.first(HOLDERS, PolicyType.PAYMENT, "e")).isEmpty();
        assertThat(book.find(new OfStore(SECOND), PolicyType.PAYMENT, "b"))
                .hasValueSatisfying(it -> assertThat(it.properties()).isEqualTo("x=second"));
    }

    private static BusinessPolicy of(StoreId store, String name, String value) {
        return policy(Optional.of(store), Optional.empty(), name, value);
    }

    private static BusinessPolicy ofGroup(String name) {
        return policy(Optional.empty(), Optional.of("G"), name, "group");
    }

    private static BusinessPolicy policy(
            Optional<StoreId> store, Optional<String> group, String name, String value) {
        return new BusinessPolicy(
                new PolicyId(Ids.next()),
                1,
                PolicyType.PAYMENT,
                name,
                store,
                group,
                "x=" + value,
                List.of(),
                Validity.ALWAYS,
                Map.of());
    }
}
