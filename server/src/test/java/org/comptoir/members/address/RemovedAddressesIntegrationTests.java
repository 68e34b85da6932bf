package org.comptoir.members.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.comptoir.IntegrationTest;
import org.comptoir.TestClock;
import org.comptoir.members.TestMembers;
import org.comptoir.platform.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A removed address comes back as it was, for a day.
@IntegrationTest
class RemovedAddressesIntegrationTests {
    @Autowired TestMembers world;
    @Autowired TestClock clock;
    @Autowired Addresses addresses;
    @Autowired RemovedAddresses removed;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void moveTheClockBack() {
        clock.reset();
    }

    @Test
    void comesBackAsItWasAndTakesItsPlaceAgain() {
        var book = new Address.OfOrganization(world.organization("Pine").id());
        var depot = addresses.create(book, facts("Depot", true));
        addresses.delete(depot);
        assertThat(addresses.of(book)).isEmpty();
        var office = addresses.create(book, facts("Office", true));

        assertThat(addresses.restore(removed.find(depot.id()).orElseThrow())).isEqualTo(depot);
        assertThat(addresses.find(office.id()).orElseThrow().facts().primary()).isFalse();
        assertThat(removed.find(depot.id())).isEmpty();
    }

    @Test
    void staysAwayWhileAnotherHasItsName() {
        var book = new Address.OfOrganization(world.organization("Larch").id());
        var depot = addresses.create(book, facts("Depot", false));
        addresses.delete(depot);
        var other = addresses.create(book, facts("Depot", false));

        var gone = removed.find(depot.id()).orElseThrow();
        assertThatThrownBy(() -> addresses.restore(gone))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("address-name-taken");
        addresses.delete(other);
        assertThat(addresses.restore(gone)).isEqualTo(depot);
    }

    @Test
    void isForgottenAfterADay() {
        var book = new Address.OfUser(world.user("ivy", world.organization("Elm").id()).id());
        var depot = addresses.create(book, facts("Depot", false));
        addresses.delete(depot);
        removed.run();
        assertThat(removed.find(depot.id())).isPresent();
        clock.addDays(1);
        assertThat(removed.find(depot.id())).isEmpty();
        removed.run();
        assertThat(kept(depot)).isZero();
    }

    private long kept(Address address) {
        return jdbc.sql("select count(*) from removed_address where id = :id")
                .param("id", address.id().value())
                .query(Long.class)
                .single();
    }

    private static Address.Facts facts(String name, boolean primary) {
        return new Address.Facts(
                name,
                Address.Usage.BOTH,
                "Stores",
                "Mill Lane 1",
                "",
                "LS1",
                "Leeds",
                "",
                "GB",
                "",
                primary);
    }
}
