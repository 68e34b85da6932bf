package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.ordering.TermFiles.CHARGE;
import static org.comptoir.ordering.TermFiles.CREDIT_OR_INVOICE;
import static org.comptoir.ordering.TermFiles.blanket;
import static org.comptoir.ordering.TermFiles.books;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.journeys.Rest;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Asked;
import org.comptoir.trading.content.AccountState;
import org.comptoir.trading.life.AccountDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What of an account cannot be taken away, given away or saved: docs/rules.md §1, §2.3.
class AccountSafeguardsTests extends Customers {
    private static final String ACCOUNTS = "/stores/tooltech/accounts";

    @LocalServerPort int port;
    Rest seller = Rest.guest(0);

    @BeforeEach
    void signIn() {
        seller = Rest.signedIn(port, "m.devos", "tooltech-seller-2026");
    }

    private String path(String name) {
        return ACCOUNTS + "/" + seller.get(ACCOUNTS + "?name=" + name).text("/items/0/id");
    }

    private static String path(Customer customer) {
        return ACCOUNTS + "/" + customer.account();
    }

    private ObjectNode content(String path) {
        return (ObjectNode) seller.get(path).expect(200).at("/content").deepCopy();
    }

    private String refusal(Customer customer, ObjectNode content) {
        return seller.put(path(customer), content).expect(422).text("/code");
    }

    @Test
    void anAccountOfBaseContractsStaysWhileActiveContractsReferToThem() {
        var base = path("BaseContracts");
        var reason = Map.of("reason", "Cleaning up");
        assertThat(seller.post(base + "/suspend", reason).expect(409).text("/code"))
                .isEqualTo("base-contract-in-use");
        assertThat(seller.delete(base).expect(409).text("/detail")).contains("Marlow");
        var other = seller.put(base + "?baseContracts=false", content(base)).expect(409);
        assertThat(other.text("/code")).isEqualTo("base-contract-in-use");
        var stored =
                accounts.whole(
                        new AccountId(UUID.fromString(base.substring(ACCOUNTS.length() + 1))));
        var suspended = stored.content().in(AccountState.SUSPENDED);
        assertThatThrownBy(() ->
                        accounts.save(
                                new AccountDraft(
                                        store().id(),
                                        stored.account().owner(),
                                        suspended,
                                        stored.members(),
                                        Optional.empty()),
                                "test"))
                .extracting(it -> ((Problem) it).code())
                .isEqualTo("base-contract-in-use");
        assertThat(seller.get(base).text("/account/state")).isEqualTo("Active");
    }

    @Test
    void termsThatAreDeletedOrIgnoredAreNotSaved() {
        var customer = customer(blanket("PO-1") + blanket("PO-2"), "");
        var account = content(path(customer));
        ((ObjectNode) account.at("/terms/0/header")).put("action", "delete");
        ((ObjectNode) account.at("/terms/1/header")).put("action", "ignore");
        seller.put(path(customer), account).expect(200);
        assertThat(content(path(customer)).at("/terms").size()).isZero();
        placed(order(buyer(customer), ""));
        var contracts = "/stores/tooltech/contracts";
        var id = seller.get(contracts + "?account=" + customer.account()).text("/items/0/id");
        var contract = content(contracts + "/" + id);
        ((ObjectNode) contract.at("/key")).put("name", "Draft " + Ids.next());
        int terms = contract.at("/terms").size();
        ((ObjectNode) contract.at("/terms/0/header")).put("action", "delete");
        var draft = seller.post(contracts, contract).expect(201).text("/id");
        assertThat(content(contracts + "/" + draft).at("/terms").size()).isEqualTo(terms - 1);
    }

    @Test
    void theContractsOfADeletedAccountSellAgainOnceBothAreImportedAgain() {
        var customer = customer("", "");
        accounts.delete(customer.account(), Asked.by("test"));
        change(customer, "", "");
        var buyer = buyer(customer);
        add(buyer, 1);
        assertThat(carts.view(store(), buyer).lines().getFirst().contract().isDefault()).isFalse();
    }

    @Test
    void aRepresentativeLeavesCustomerRepresentativesAndPaymentsToTheStore() {
        var representative = Rest.signedIn(port, "n.brandt", "tooltech-representative-2026");
        var marlow = path("Marlow");
        representative.put(marlow, content(marlow)).expect(200);
        var alone = content(marlow);
        ((ArrayNode) alone.at("/participants")).removeAll();
        assertThat(representative.put(marlow, alone).expect(403).text("/code"))
                .isEqualTo("account-part-reserved");
        var numbered = content(marlow);
        numbered.withArray("terms").add(content(path(customer(blanket("X"), ""))).at("/terms/0"));
        assertThat(representative.put(marlow, numbered).expect(403).text("/code"))
                .isEqualTo("account-part-reserved");
        var paid = content(marlow);
        paid.withArray("terms").add(content(path(customer(CREDIT_OR_INVOICE, ""))).at("/terms/0"));
        representative.put(marlow, paid).expect(403);
        representative.put(marlow + "?baseContracts=true", content(marlow)).expect(403);
        representative.delete(marlow).expect(403);
    }

    @Test
    void anAccountWithOrdersStaysWithItsCustomer() {
        var customer = customer("", "");
        var other = customer("", "").name();
        var content = content(path(customer));
        var holder = (ObjectNode) content.at("/participants/0/member");
        holder.put("distinguishedName", "o=%s,o=Root Organization".formatted(other));
        seller.put(path(customer), content).expect(200);
        holder.put("distinguishedName", "o=%s,o=Root Organization".formatted(customer.name()));
        seller.put(path(customer), content).expect(200);
        placed(order(buyer(customer), ""));
        holder.put("distinguishedName", "o=%s,o=Root Organization".formatted(other));
        assertThat(seller.put(path(customer), content).expect(409).text("/code"))
                .isEqualTo("account-holder-in-use");
    }

    @Test
    void theShippingChargeThatActiveContractsRelyOnStays() {
        var customer = customer(CHARGE, "");
        var content = content(path(customer));
        content.withArray("terms").removeAll();
        assertThat(refusal(customer, content)).isEqualTo("contract-without-shipping-charge");
        assertThat(content(path(customer)).at("/terms").size()).isEqualTo(1);
    }

    @Test
    void aTermThatCouldHaveNoEffectIsRefused() {
        var customer = customer(books("shipping", true, false, false) + blanket("PO-1"), "");
        var closed = content(path(customer));
        ((ObjectNode) closed.at("/terms/0")).put("personal", false);
        assertThat(refusal(customer, closed)).isEqualTo("no-address-book");
        for (var number : new String[] {"PO\n1", " PO-1", "1".repeat(101)}) {
            var numbered = content(path(customer));
            ((ObjectNode) numbered.at("/terms/1")).put("number", number);
            assertThat(refusal(customer, numbered)).isEqualTo("bad-order-number");
        }
        var contracts = "/stores/tooltech/contracts";
        var id = seller.get(contracts + "?account=" + customer.account()).text("/items/0/id");
        for (var term : content(contracts + "/" + id).at("/terms")) {
            var content = content(path(customer));
            content.withArray("terms").add(term);
            if (!term.at("/kind").asString().startsWith("ShippingTC")) {
                assertThat(refusal(customer, content)).isEqualTo("term-not-on-account");
            }
        }
    }
}
