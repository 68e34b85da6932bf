package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.ordering.TermFiles.blanket;
import static org.comptoir.ordering.TermFiles.individual;
import static org.comptoir.ordering.TermFiles.limited;
import static org.comptoir.ordering.TermFiles.obligation;
import static org.comptoir.ordering.TermFiles.rightToBuy;

import java.util.UUID;
import org.comptoir.journeys.Rest;
import org.comptoir.platform.Cursor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What is told of an account: numbers, commitments, contracts about to end (docs/rules.md §1, §3).
class AccountReportsTests extends Customers {
    private static final String ACCOUNTS = "/stores/tooltech/accounts";

    @LocalServerPort int port;
    Rest seller = Rest.guest(0);

    @BeforeEach
    void signIn() {
        seller = Rest.signedIn(port, "m.devos", "tooltech-seller-2026");
    }

    private static String path(Customer customer) {
        return ACCOUNTS + "/" + customer.account();
    }

    @Test
    void theNumbersOfAnAccountSayWhatIsLeft() {
        var customer = customer(limited("PO-1", "200") + blanket("PO-2") + individual(), "");
        var buyer = buyer(customer);
        placed(order(buyer, "PO-1"));
        placed(order(buyer, "Mine"));
        var path = path(customer) + "/purchase-orders";
        var first = seller.get(path + "?limit=2").expect(200);
        assertThat(first.text("/items/0/number")).isEqualTo("Mine");
        assertThat(first.text("/items/0/kind")).isEqualTo("individual");
        assertThat(first.text("/items/1/left/amount")).isEqualTo("51.90");
        assertThat(first.text("/items/1/used/amount")).isEqualTo("148.10");
        var second = seller.get(path + "?cursor=" + first.text("/next")).expect(200);
        assertThat(second.at("/items").size()).isEqualTo(1);
        assertThat(second.text("/items/0/kind")).isEqualTo("blanket");
        assertThat(second.at("/items/0/orders").asInt()).isZero();
    }

    @Test
    void aCeilingStandsWithItsOwnCurrencyOnly() {
        var customer = customer(individual(), "");
        placed(order(buyer(customer), "PO-1"));
        change(customer, limited("PO-1", "200").replace("EUR", "USD"), "");
        var numbers = seller.get(path(customer) + "/purchase-orders").expect(200);
        assertThat(numbers.text("/items/0/used/currency")).isEqualTo("EUR");
        assertThat(numbers.at("/items/0/limit").isNull()).isTrue();
        assertThat(numbers.text("/items/1/left/amount")).isEqualTo("200.00");
        assertThat(numbers.text("/items/1/left/currency")).isEqualTo("USD");
    }

    @Test
    void bothSidesSeeHowFarCommitmentsAreMet() {
        var customer = customer("", rightToBuy("1000") + obligation("100", 3_650));
        var buyer = buyer(customer);
        placed(order(buyer, ""));
        var meters = seller.get(path(customer) + "/commitments").expect(200);
        assertThat(meters.text("/items/0/kind")).isEqualTo("right-to-buy");
        assertThat(meters.text("/items/0/left/amount")).isEqualTo("859.40");
        assertThat(meters.text("/items/1/bought/amount")).isEqualTo("140.60");
        assertThat(meters.at("/items/1/full").asBoolean()).isTrue();
        assertThat(this.meters.of(store(), buyer)).hasSize(2);
        assertThat(this.meters.of(store(), buyer(customer("", "")))).isEmpty();
    }

    @Test
    void contractsAboutToExpireComeWithTheFirstToEndFirst() {
        var granit = ACCOUNTS + "/" + seller.get(ACCOUNTS + "?name=Granit").text("/items/0/id");
        var soon = seller.get(granit + "/expiring?days=10").expect(200);
        assertThat(soon.at("/items").size()).isEqualTo(1);
        assertThat(soon.text("/items/0/name")).isEqualTo("Granit Perçage");
        var later = seller.get(granit + "/expiring?days=200&limit=1").expect(200);
        assertThat(later.text("/items/0/name")).isEqualTo("Granit Perçage");
        var next = seller.get(granit + "/expiring?days=200&cursor=" + later.text("/next"));
        assertThat(next.expect(200).raw().body()).doesNotContain("Granit Perçage");
        var forged = Cursor.encode(new UUID(0, 0) + "+999999999-12-31T23:59:59Z");
        assertThat(seller.get(granit + "/expiring?cursor=" + forged).expect(400).text("/code"))
                .isEqualTo("bad-cursor");
        assertThat(seller.get(granit + "/expiring?days=-1").expect(400).text("/code"))
                .isEqualTo("bad-days");
    }
}
