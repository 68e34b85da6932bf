package org.comptoir.storefront.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.storefront.account.AccountVisitors.ACCOUNT;
import static org.comptoir.storefront.account.AccountVisitors.state;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.comptoir.SampleStores;
import org.comptoir.TestClock;
import org.comptoir.TestHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The inbox of an approver and his deputy: Ben Frost decides about Hull Works, Owen Pryce about
/// the rest of Marlow Shipyards.
@SampleStores
class OrderInboxTests {
    private static final String INBOX = ACCOUNT + "approvals";

    @LocalServerPort int port;
    @Autowired TestClock clock;
    private TestHttp dan = TestHttp.program(0);
    private TestHttp ben = dan;
    private TestHttp owen = dan;

    @BeforeEach
    void signIn() {
        var people = new AccountVisitors(port);
        dan = people.signedIn("d.archer", "buyer");
        ben = people.signedIn("b.frost", "approver");
        owen = people.signedIn("o.pryce", "approver");
    }

    @AfterEach
    void nobodyIsAway() {
        clock.reset();
        owen.submit(ACCOUNT + "deputy/end", Map.of());
        ben.submit(ACCOUNT + "deputy/end", Map.of());
    }

    private String ordered() {
        return new AccountVisitors(port).ordered(dan, 500);
    }

    private TestHttp.Answer decide(
            TestHttp approver, String decision, String comment, String... numbers) {
        var fields = "decision=" + decision + "&comment=" + comment.replace(" ", "+");
        for (var number : numbers) {
            fields += "&order=" + number;
        }
        return approver.with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", INBOX + "/decide", fields);
    }

    @Test
    void showsWhatAnOrderHoldsAndWhyItNeedsApproval() {
        var number = ordered();
        var page = ben.get(INBOX + "?q=" + number).body();
        assertThat(page)
                .contains("data-number=\"" + number + "\"")
                .contains("Orders from €5,000.00 need approval; this one comes to")
                .contains("Under Marlow Framework 2026.")
                .contains("HM-E500")
                .contains("Dockside Road 1");
        assertThat(owen.get(INBOX + "?q=" + number).body()).contains("data-testid=\"empty\"");
    }

    @Test
    void decidesAboutSeveralAtOnceWithAResultForEach() {
        var first = ordered();
        var second = ordered();
        var page = decide(ben, "approve", "For the new yard", first, "no-such-order", second);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Order " + first + " is approved")
                .contains("Order " + second + " is approved")
                .contains("Order no-such-order was not decided");
        assertThat(state(dan, first)).isEqualTo("placed");
        assertThat(state(dan, second)).isEqualTo("placed");
        assertThat(dan.get(ACCOUNT + "orders/" + first).body()).contains("For the new yard");
        assertThat(ben.get(INBOX + "?view=decided&q=" + first).body())
                .contains("Approved by Ben Frost");
        assertThat(ben.get(INBOX + "?q=" + first).body()).contains("data-testid=\"empty\"");
    }

    @Test
    void rejectsWithAReasonOnlyAndKeepsWhatWasTyped() {
        var number = ordered();
        var refused = decide(ben, "reject", "", number);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Order " + number + " was not decided");
        assertThat(state(dan, number)).isEqualTo("pending-approval");
        assertThat(decide(ben, "reject", "Wait for July", number).status()).isEqualTo(200);
        assertThat(state(dan, number)).isEqualTo("rejected");
        var late = decide(ben, "approve", "Typed in vain", number);
        assertThat(late.status()).isEqualTo(422);
        assertThat(decide(ben, "approve", "").status()).isEqualTo(400);
    }

    @Test
    void nobodyElseDecidesOrHasAnInbox() {
        var number = ordered();
        assertThat(decide(owen, "approve", "", number).body())
                .contains("Order " + number + " was not decided");
        assertThat(state(dan, number)).isEqualTo("pending-approval");
        assertThat(dan.get(INBOX).status()).isEqualTo(404);
        assertThat(decide(dan, "approve", "", number).status()).isEqualTo(404);
        assertThat(dan.get(ACCOUNT + "deputy").status()).isEqualTo(404);
        assertThat(TestHttp.program(port).with("Accept", "text/html").get(INBOX).status())
                .isEqualTo(302);
        decide(ben, "reject", "test", number);
    }

    @Test
    void aDeputyDecidesWhileTheApproverIsAwayWhoFindsItAfterwards() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        var away =
                Map.of(
                        "person", "o.pryce",
                        "from", today.toString(),
                        "until", today.plusDays(2).toString());
        assertThat(ben.get(ACCOUNT + "deputy").body()).contains("Owen Pryce, Purchasing");
        assertThat(ben.submit(ACCOUNT + "deputy", away).status()).isEqualTo(302);
        assertThat(ben.get(ACCOUNT + "deputy").body())
                .contains("Owen Pryce stands in for you from")
                .contains("value=\"" + today + "\"");
        assertThat(owen.get(ACCOUNT + "deputy").body()).contains("You stand in for Ben Frost");
        var number = ordered();
        assertThat(decide(owen, "approve", "", number).status()).isEqualTo(200);
        assertThat(ben.get(INBOX + "?view=in-my-place&q=" + number).body())
                .contains("Approved by Owen Pryce");
        assertThat(ben.submit(ACCOUNT + "deputy/end", Map.of()).status()).isEqualTo(302);
        assertThat(ben.get(ACCOUNT + "deputy").body()).contains("Nobody stands in for you");
        var next = ordered();
        assertThat(decide(owen, "approve", "", next).status()).isEqualTo(422);
        decide(ben, "reject", "test", next);
    }

    @Test
    void whatCannotBeADeputyIsSaidBesideItsField() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        var wish =
                Map.of(
                        "person", "j.caron",
                        "from", today.toString(),
                        "until", today.plusDays(1).toString());
        var stranger = ben.submit(ACCOUNT + "deputy", wish);
        assertThat(stranger.status()).isEqualTo(422);
        assertThat(stranger.body()).contains("person-error").contains("“j.caron” cannot stand in");
        var back =
                ben.submit(
                        ACCOUNT + "deputy",
                        Map.of("person", "o.pryce", "from", "2030-02-02", "until", "2030-02-01"));
        assertThat(back.body()).contains("until-error").contains("value=\"2030-02-02\"");
        assertThat(ben.get(ACCOUNT + "deputy").body()).contains("Nobody stands in for you");
    }
}
