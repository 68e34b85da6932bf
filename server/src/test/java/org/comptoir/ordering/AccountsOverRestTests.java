package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.ordering.TermFiles.CREDIT_OR_INVOICE;
import static org.comptoir.ordering.TermFiles.blanket;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.journeys.Rest;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.ordering.counter.CreditLine;
import org.comptoir.platform.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/// Accounts written, ended, counted and reported over REST: docs/rules.md §1.
class AccountsOverRestTests extends Customers {
    private static final String ACCOUNTS = "/stores/tooltech/accounts";
    private static final Map<String, String> REASON = Map.of("reason", "Unpaid");

    @LocalServerPort int port;
    Rest seller = Rest.guest(0);
    Rest representative = seller;

    @BeforeEach
    void signIn() {
        seller = Rest.signedIn(port, "m.devos", "tooltech-seller-2026");
        representative = Rest.signedIn(port, "n.brandt", "tooltech-representative-2026");
    }

    private static String path(Customer customer) {
        return ACCOUNTS + "/" + customer.account();
    }

    private ObjectNode content(Customer customer) {
        return (ObjectNode) seller.get(path(customer)).expect(200).at("/content").deepCopy();
    }

    private ObjectNode renamed(Customer customer, String name) {
        var content = content(customer);
        ((ObjectNode) content.at("/key")).put("name", name);
        return content;
    }

    @Test
    void anAccountIsMadeAndReplacedAsItWasRead() {
        var content = renamed(customer("", ""), "Second account " + Ids.next());
        var made = seller.post(ACCOUNTS, content).expect(201);
        var path = ACCOUNTS + "/" + made.text("/id");
        assertThat(seller.post(ACCOUNTS, content).expect(409).text("/code"))
                .isEqualTo("account-exists");
        var read = seller.get(path).expect(200);
        assertThat(read.at("/createdAt").isNull()).isFalse();
        content.put("comment", "Pays late").put("priceListPreference", "List");
        content.put("allowStoreDefaultContract", true);
        var tag = read.raw().headers().firstValue("ETag").orElseThrow();
        seller.put(path, content, tag).expect(200);
        assertThat(seller.put(path, content, tag).expect(412).text("/code")).isEqualTo("outdated");
        var again = seller.get(path).expect(200);
        assertThat(again.text("/content/comment")).isEqualTo("Pays late");
        assertThat(again.text("/content/priceListPreference")).isEqualTo("List");
        assertThat(again.text("/history/0/command")).isEqualTo("save");
        ((ObjectNode) content.at("/key")).put("name", "Another name");
        assertThat(seller.put(path, content).expect(400).text("/code"))
                .isEqualTo("account-identity");
    }

    @Test
    void anAccountOfBaseContractsIsSaidToBeOneAndStaysOne() {
        var content = renamed(customer("", ""), "Base account " + Ids.next());
        var made = seller.post(ACCOUNTS + "?baseContracts=true", content).expect(201);
        assertThat(made.at("/baseContracts").asBoolean()).isTrue();
        var path = ACCOUNTS + "/" + made.text("/id");
        assertThat(seller.put(path, content).expect(200).at("/baseContracts").asBoolean()).isTrue();
        content.set("terms", content(customer(blanket("PO-1"), "")).get("terms"));
        assertThat(seller.put(path, content).expect(422).text("/code"))
                .isEqualTo("base-account-with-order-numbers");
        var plain = seller.put(path + "?baseContracts=false", content).expect(200);
        assertThat(plain.at("/baseContracts").asBoolean()).isFalse();
    }

    @Test
    void anAccountNeedsACustomerWithSomebodyInIt() {
        var name = "Nobody " + Ids.next();
        var content = renamed(customer("", ""), name);
        var holder = (ObjectNode) content.at("/participants/0/member");
        holder.put("distinguishedName", "o=%s,o=Root Organization".formatted(name));
        var unknown = seller.post(ACCOUNTS, content).expect(400);
        assertThat(unknown.text("/code")).isEqualTo("unknown-names");
        assertThat(unknown.text("/detail")).contains(name);
        organizations.create(new Organization.Facts(OrganizationId.ROOT, "o", name, name, false));
        assertThat(seller.post(ACCOUNTS, content).expect(422).text("/code"))
                .isEqualTo("account-without-user");
    }

    @Test
    void aPurchaseOrderNumberStandsOnceInAnAccount() {
        var customer = customer(blanket("PO-1"), "");
        var content = content(customer);
        var terms = content.withArray("terms");
        terms.add(terms.get(0).deepCopy());
        assertThat(seller.put(path(customer), content).expect(422).text("/code"))
                .isEqualTo("order-number-twice");
    }

    @Test
    void aSuspendedAccountSellsNothingUntilItIsResumed() {
        var customer = customer("", "");
        var buyer = buyer(customer);
        assertThat(seller.post(path(customer) + "/suspend", Map.of()).expect(400).text("/code"))
                .isEqualTo("reason-missing");
        var suspended = seller.post(path(customer) + "/suspend", REASON).expect(200);
        assertThat(suspended.text("/state")).isEqualTo("Suspended");
        assertThat(seller.get(path(customer)).text("/content/state")).isEqualTo("Suspended");
        assertThat(carts.add(store(), buyer, "HM-E500", BigDecimal.TEN, none(), null))
                .isInstanceOf(Refused.class);
        seller.post(path(customer) + "/resume", Map.of()).expect(200);
        placed(order(buyer, ""));
    }

    private static Optional<UUID> none() {
        return Optional.empty();
    }

    @Test
    void aDeletedAccountStaysReadableWithItsOrdersAndItsBuyersHaveNoAccountAnyMore() {
        var customer = customer("", "");
        var buyer = buyer(customer);
        var order = placed(order(buyer, ""));
        seller.delete(path(customer)).expect(204);
        assertThat(seller.get(path(customer)).expect(200).at("/account/deleted").asBoolean())
                .isTrue();
        assertThat(seller.get(ACCOUNTS + "?name=" + customer.name().replace(" ", "%20")))
                .satisfies(it -> assertThat(it.at("/items").size()).isZero());
        assertThat(seller.post(path(customer) + "/resume", Map.of()).expect(409).text("/code"))
                .isEqualTo("account-deleted");
        add(buyer, 1);
        assertThat(carts.view(store(), buyer).lines().getFirst().contract().isDefault()).isTrue();
        var orders = seller.get(path(customer) + "/orders").expect(200);
        assertThat(orders.text("/items/0/number")).isEqualTo(order.number());
        assertThat(this.orders.get(store(), buyer, order.number()).number()).isNotEmpty();
    }

    @Test
    void othersThanTheSellersSideReachNoAccount() {
        var customer = customer(blanket("PO-1"), CREDIT_OR_INVOICE);
        openCredit(customer, "100", CreditLine.State.ACTIVE);
        var buyer = Rest.signedIn(port, "t.cole", "tooltech-buyer-2026");
        var content = content(customer);
        for (var part :
                new String[] {
                    "",
                    "/credit",
                    "/credit/entries",
                    "/orders",
                    "/purchase-orders",
                    "/commitments",
                    "/expiring"
                }) {
            for (var other : new Rest[] {buyer, representative, Rest.guest(port)}) {
                assertThat(other.get(path(customer) + part).status()).isIn(401, 404);
            }
        }
        representative.put(path(customer), content).expect(404);
        representative.post(path(customer) + "/suspend", REASON).expect(404);
        representative.delete(path(customer)).expect(404);
        representative.post(ACCOUNTS, content).expect(403);
        var marlow = ACCOUNTS + "/" + seller.get(ACCOUNTS + "?name=Marlow").text("/items/0/id");
        representative.get(marlow + "/purchase-orders").expect(200);
        var limit = Map.of("limit", Map.of("amount", "1", "currency", "EUR"));
        representative.put(marlow + "/credit", limit).expect(403);
    }

    private static String tag(Rest.Answer answer) {
        return answer.raw().headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void aCreditLineIsOpenedDrawnOnAndPaidBack() {
        var customer = customer("", CREDIT_OR_INVOICE);
        var credit = path(customer) + "/credit";
        assertThat(seller.get(credit).expect(404).text("/code")).isEqualTo("no-such-credit-line");
        var limit = Map.of("limit", Map.of("amount", "200", "currency", "EUR"));
        var opened = seller.put(credit, limit).expect(200);
        assertThat(opened.text("/left/amount")).isEqualTo("200.00");
        var order = placed(order(buyer(customer), 10, "", "LineOfCredit"));
        assertThat(seller.get(credit).text("/left/amount")).isEqualTo("51.90");
        var payment = Map.of("amount", Map.of("amount", "100", "currency", "EUR"), "note", "INV 7");
        assertThat(seller.post(credit + "/payments", payment).expect(201).text("/used/amount"))
                .isEqualTo("48.10");
        assertThat(seller.post(credit + "/payments", payment).expect(400).text("/code"))
                .isEqualTo("bad-credit-payment");
        var first = seller.get(credit + "/entries?limit=1").expect(200);
        assertThat(first.text("/items/0/note")).isEqualTo("INV 7");
        assertThat(first.text("/items/0/amount/amount")).isEqualTo("-100.00");
        var second = seller.get(credit + "/entries?cursor=" + first.text("/next")).expect(200);
        assertThat(second.text("/items/0/orderNumber")).isEqualTo(order.number());
        var tag = tag(opened);
        assertThat(tag(seller.get(credit))).isNotEqualTo(tag);
        seller.put(credit, Map.of("limit", limit.get("limit"), "state", "closed"), tag).expect(200);
        assertThat(seller.put(credit, limit, tag).expect(412).text("/code")).isEqualTo("outdated");
        var dollars = Map.of("limit", Map.of("amount", "200", "currency", "USD"));
        assertThat(seller.put(credit, dollars).expect(409).text("/code"))
                .isEqualTo("credit-line-in-use");
    }

    @Test
    void aCreditLineStaysClosedUnlessItIsOpenedAndKeepsToTheCurrencysDecimals() {
        var customer = customer("", CREDIT_OR_INVOICE);
        openCredit(customer, "200", CreditLine.State.ACTIVE);
        placed(order(buyer(customer), 10, "", "LineOfCredit"));
        openCredit(customer, "200", CreditLine.State.CLOSED);
        var credit = path(customer) + "/credit";
        var small = Map.of("limit", Map.of("amount", "10", "currency", "EUR"));
        var lower = seller.put(credit, small).expect(200);
        assertThat(lower.text("/state")).isEqualTo("closed");
        assertThat(lower.text("/left/amount")).isEqualTo("0.00");
        var fine = Map.of("limit", Map.of("amount", "10.001", "currency", "EUR"));
        assertThat(seller.put(credit, fine).expect(400).text("/code")).isEqualTo("amount-too-fine");
    }
}
