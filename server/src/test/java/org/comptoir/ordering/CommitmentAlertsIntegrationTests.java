package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.ordering.TermFiles.obligation;
import static org.comptoir.ordering.TermFiles.rightToBuy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.comptoir.TestClock;
import org.comptoir.members.Actor;
import org.comptoir.members.Role;
import org.comptoir.notices.Notices;
import org.comptoir.platform.daily.DailyJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Both sides are told, once, how it stands with rights and obligations to buy: docs/rules.md §1.
class CommitmentAlertsIntegrationTests extends Customers {
    @Autowired List<DailyJob> jobs;
    @Autowired Notices notices;
    @Autowired TestClock clock;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void nobodyWasTold() {
        clock.reset();
        jdbc.sql("delete from notice where kind like 'obligation-%' or kind like 'right-%'")
                .update();
        jdbc.sql("delete from commitment_alert").update();
    }

    private void look() {
        jobs.stream().filter(it -> it.name().equals("commitment-alerts")).forEach(DailyJob::run);
    }

    private List<String> told(Actor person, Customer customer) {
        return notices.of(person.requireUser(), false, null, 200).items().stream()
                .map(it -> it.message())
                .filter(it -> it.arguments().getFirst().equals(customer.name()))
                .map(it -> it.kind())
                .toList();
    }

    private Actor seller() {
        return users.find("m.devos").flatMap(it -> members.actorOf(it.id())).orElseThrow();
    }

    @Test
    void anObligationThatIsBehindAndThenMissedIsToldOnceEach() {
        var customer = customer("", obligation("1000", 40));
        var administrator = user(customer.organization(), Role.BUYER_ADMINISTRATOR);
        var buyer = buyer(customer);
        clock.addDays(29);
        look();
        assertThat(told(administrator, customer)).isEmpty();
        clock.addDays(2);
        look();
        look();
        assertThat(told(administrator, customer)).containsExactly("obligation-behind");
        assertThat(told(seller(), customer)).containsExactly("obligation-behind");
        assertThat(told(buyer, customer)).isEmpty();
        clock.addDays(10);
        look();
        look();
        assertThat(told(administrator, customer))
                .containsExactly("obligation-missed", "obligation-behind");
        assertThat(told(seller(), customer))
                .containsExactly("obligation-missed", "obligation-behind");
        clock.addDays(40);
        look();
        assertThat(told(administrator, customer)).hasSize(2);
    }

    @Test
    void anObligationThatIsMetIsNotToldOf() {
        var customer = customer("", obligation("100", 40));
        var administrator = user(customer.organization(), Role.BUYER_ADMINISTRATOR);
        placed(order(buyer(customer), ""));
        clock.addDays(31);
        look();
        clock.addDays(10);
        look();
        assertThat(told(administrator, customer)).isEmpty();
    }

    @Test
    void aRightIsToldOfAtFourFifthsAndWhenItIsUsedUp() {
        var customer = customer("", rightToBuy("288.60"));
        var administrator = user(customer.organization(), Role.BUYER_ADMINISTRATOR);
        var buyer = buyer(customer);
        placed(order(buyer, ""));
        look();
        assertThat(told(administrator, customer)).isEmpty();
        placed(order(buyer, 7, "", "BillMeLater"));
        look();
        look();
        assertThat(told(administrator, customer)).containsExactly("right-nearly-used");
        placed(order(buyer, 3, "", "BillMeLater"));
        look();
        look();
        assertThat(told(administrator, customer))
                .containsExactly("right-used-up", "right-nearly-used");
        assertThat(told(seller(), customer)).hasSize(2);
    }

    @Test
    void whoeverIsToldThatARightIsUsedUpIsNotToldLaterThatItNearlyIs() {
        var customer = customer("", rightToBuy("148"));
        var administrator = user(customer.organization(), Role.BUYER_ADMINISTRATOR);
        var buyer = buyer(customer);
        placed(order(buyer, 8, "", "BillMeLater"));
        var rest = placed(order(buyer, 2, "", "BillMeLater"));
        look();
        cancel(buyer, rest);
        look();
        assertThat(told(administrator, customer)).containsExactly("right-used-up");
    }

    @Test
    void severalNodesTellItOnce() {
        var customer = customer("", obligation("1000", 40));
        var administrator = user(customer.organization(), Role.BUYER_ADMINISTRATOR);
        clock.addDays(31);
        var nodes =
                IntStream.range(0, 4)
                        .mapToObj(_ -> CompletableFuture.runAsync(this::look))
                        .toList();
        nodes.forEach(CompletableFuture::join);
        assertThat(told(administrator, customer)).containsExactly("obligation-behind");
    }
}
