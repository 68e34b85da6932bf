package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.comptoir.trading.Northwind.ALDER;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.contractElement;
import static org.comptoir.trading.Northwind.file;
import static org.comptoir.trading.Northwind.master;
import static org.comptoir.trading.Northwind.reference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.comptoir.TestClock;
import org.comptoir.platform.Problem;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.life.Contracts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NorthwindStore
class ContractLifeIntegrationTests {
    @Autowired Northwind northwind;
    @Autowired Contracts contracts;
    @Autowired TestClock clock;

    @AfterEach
    void leaveNothingThatSells() {
        clock.reset();
        northwind.cancelAll();
    }

    @Test
    void sellsFromTheDeploymentOnAndNotWhileSuspended() {
        var keller = northwind.actor("b.keller");
        northwind.take(contract("Life one", BIRCH, master("-10")), ContractState.APPROVED);
        var id = northwind.id("Life one");
        assertThat(northwind.price(keller, "NW-4420")).isEmpty();
        contracts.deploy(id, Asked.by("test"));
        var price = northwind.price(keller, "NW-4420");
        assertThat(price).isPresent();
        contracts.suspend(id, Asked.by("test").because("season is over"));
        assertThat(northwind.price(keller, "NW-4420")).isEmpty();
        contracts.resume(id, Asked.by("test"));
        assertThat(northwind.price(keller, "NW-4420")).isEqualTo(price);
    }

    @Test
    void aCommandOnAVersionThatHasChangedIsOutdated() {
        northwind.take(contract("Life read", BIRCH, master("-10")), ContractState.ACTIVE);
        var id = northwind.id("Life read");
        var read = OptionalInt.of(contracts.get(id).version());
        contracts.suspend(id, Asked.by("test").because("season is over").at(read));
        assertOutdated(() -> contracts.resume(id, Asked.by("test").at(read)));
        assertOutdated(() -> contracts.deploy(id, Asked.by("test").at(read)));
        assertOutdated(() ->
                contracts.suspend(id, Asked.by("test").because("again").at(OptionalInt.of(-1))));
    }

    private static void assertOutdated(Runnable command) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(command::run)
                .satisfies(it -> assertThat(it.code()).isEqualTo("outdated"));
    }

    @Test
    void sellsOnlyInsideItsDates() {
        var keller = northwind.actor("b.keller");
        var dated =
                contract("Life two", BIRCH, master("-10"))
                        .replace(
                                "contractUsage=\"OrganizationBuyer\"",
                                "contractUsage=\"OrganizationBuyer\" startTime=\"%TODAY+10%\" endTime=\"%TODAY+20%\"");
        assertThat(northwind.take(dated, ContractState.ACTIVE).problems()).isEmpty();
        assertThat(northwind.price(keller, "NW-4420")).isEmpty();
        clock.addDays(11);
        assertThat(northwind.price(keller, "NW-4420")).isPresent();
        clock.addDays(10);
        assertThat(northwind.price(keller, "NW-4420")).isEmpty();
        assertThat(contracts.get(northwind.id("Life two")).state()).isEqualTo(ContractState.ACTIVE);
    }

    @Test
    void aNewVersionClosesTheOldOneAndLeavesNoInstantBetween() {
        var keller = northwind.actor("b.keller");
        northwind.take(contract("Life three", BIRCH, master("-10")), ContractState.ACTIVE);
        var first = northwind.price(keller, "NW-4420");
        var next =
                contract("Life three", BIRCH, master("-20"))
                        .replace(
                                "contractUsage=\"OrganizationBuyer\"",
                                "contractUsage=\"OrganizationBuyer\" startTime=\"%TODAY+10%\"");
        var report = northwind.take(next, ContractState.ACTIVE);
        assertThat(report.contracts()).extracting(it -> it.version()).containsExactly("1.1");
        assertThat(northwind.price(keller, "NW-4420")).isEqualTo(first);
        clock.addDays(10);
        assertThat(northwind.price(keller, "NW-4420").orElseThrow())
                .isLessThan(first.orElseThrow());
        var family = contracts.family(contracts.get(northwind.id("Life three")).family());
        assertThat(family)
                .extracting(Contract::state)
                .containsExactly(ContractState.CLOSED, ContractState.ACTIVE);
        contracts.suspend(family.getLast().id(), Asked.by("test").because("season is over"));
        assertThat(northwind.price(keller, "NW-4420")).isEmpty();
    }

    @Test
    void lendsTheTermsOfABaseWhichStaysWhileItIsUsed() {
        var keller = northwind.actor("b.keller");
        var both =
                file(
                        contractElement("Life child", "1", "0", BIRCH, reference("Life base"), ""),
                        contractElement("Life base", "1", "0", "", "", master("-50")));
        assertThat(northwind.take(both, ContractState.ACTIVE).problems()).isEmpty();
        var base = northwind.id("Life base");
        assertThat(northwind.price(keller, "NW-4420")).isPresent();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> contracts.suspend(base, Asked.by("test").because("why not")))
                .satisfies(it -> assertThat(it.code()).isEqualTo("base-contract-in-use"));
        contracts.suspend(northwind.id("Life child"), Asked.by("test").because("end of test"));
        contracts.suspend(base, Asked.by("test").because("end of test"));
        assertThat(northwind.price(keller, "NW-4420")).isEmpty();
    }

    @Test
    void refusesToDeployWhatHasEndedOrRefersToWhatIsNotActive() {
        var ended =
                contract("Life ended", BIRCH, master("-1"))
                        .replace(
                                "contractUsage=\"OrganizationBuyer\"",
                                "contractUsage=\"OrganizationBuyer\" endTime=\"%TODAY-1%\"");
        assertThat(refusal(ended, ContractState.ACTIVE)).isEqualTo("contract-expired");
        northwind.take(contract("Life lender", "", master("-1")), ContractState.APPROVED);
        var borrower =
                file(
                        contractElement(
                                "Life borrower", "1", "0", BIRCH, reference("Life lender"), ""));
        assertThat(refusal(borrower, ContractState.ACTIVE)).isEqualTo("lender-not-active");
        assertThat(northwind.take(borrower, ContractState.APPROVED).problems()).isEmpty();
    }

    @Test
    void refusesWhatLacksAPriceOrGoesRoundInACircle() {
        assertThat(refusal(contract("Life bare", BIRCH, ""), ContractState.APPROVED))
                .isEqualTo("contract-without-price");
        var circle =
                file(
                        contractElement(
                                "Life ring a",
                                "1",
                                "0",
                                BIRCH,
                                reference("Life ring b"),
                                master("1")),
                        contractElement(
                                "Life ring b",
                                "1",
                                "0",
                                BIRCH,
                                reference("Life ring a"),
                                master("1")));
        assertThat(northwind.take(circle, ContractState.DRAFT).problems())
                .extracting(it -> it.code())
                .containsOnly("contract-circular");
    }

    @Test
    void refusesADraftThatClosesACircle() {
        northwind.take(contract("Life loop", "", master("1")), ContractState.DRAFT);
        northwind.take(
                file(contractElement("Life loop two", "1", "0", "", reference("Life loop"), "")),
                ContractState.DRAFT);
        assertThat(
                        northwind
                                .take(
                                        file(
                                                contractElement(
                                                        "Life loop",
                                                        "1",
                                                        "0",
                                                        "",
                                                        reference("Life loop two"),
                                                        "")),
                                        ContractState.DRAFT)
                                .problems())
                .extracting(it -> it.code())
                .containsExactly("contract-circular");
    }

    @Test
    void keepsToTheDefaultContractTheStoreNames() {
        var other =
                contract("Life default", "", master("0"))
                        .replace("OrganizationBuyer", "Default")
                        .replace(
                                "<ContractUniqueKey",
                                "<Participant role=\"Buyer\"/><ContractUniqueKey");
        assertThat(refusal(other, ContractState.ACTIVE)).isEqualTo("other-default-contract");
    }

    @Test
    void oneOfTwoDeploymentsAtOnceStands() throws Exception {
        northwind.take(contract("Life race", ALDER, master("-1")), ContractState.APPROVED);
        var first = northwind.id("Life race");
        northwind.take(contract("Life race", ALDER, master("-2")), ContractState.APPROVED);
        var second = northwind.id("Life race");
        assertThat(second).isNotEqualTo(first);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Contract>> both =
                    List.of(
                            () -> contracts.deploy(first, Asked.by("test")),
                            () -> contracts.deploy(second, Asked.by("test")));
            for (Future<Contract> one : pool.invokeAll(both)) {
                outcome(one);
            }
        }
        var family = contracts.family(contracts.get(first).family());
        assertThat(family).filteredOn(it -> it.state() == ContractState.ACTIVE).hasSize(1);
        assertThat(family).filteredOn(it -> it.state() == ContractState.CLOSED).hasSize(1);
    }

    private static Optional<Throwable> outcome(Future<Contract> one) throws InterruptedException {
        try {
            one.get();
            return Optional.empty();
        } catch (java.util.concurrent.ExecutionException refused) {
            assertThat(refused.getCause()).isInstanceOf(Problem.class);
            return Optional.ofNullable(refused.getCause());
        }
    }

    private String refusal(String xml, ContractState as) {
        var report = northwind.take(xml, as);
        assertThat(report.contracts()).isEmpty();
        assertThat(report.problems()).hasSize(1);
        return report.problems().getFirst().code();
    }
}
