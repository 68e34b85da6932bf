package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.ordering.TermFiles.obligation;
import static org.comptoir.ordering.TermFiles.rightToBuy;

import org.comptoir.trading.file.FileProblem;
import org.junit.jupiter.api.Test;

/// Rights and obligations to buy, over the life of their contracts: docs/rules.md §1.
class CommitmentsIntegrationTests extends Customers {
    private static final String OF_OTHERS =
            "<RightToBuyTCByAmount><Participant role=\"Buyer\"><ParticipantMember><OrganizationRef distinguishName=\"o=Marlow Shipyards,o=Root Organization\"/></ParticipantMember></Participant>";

    @Test
    void aBuyerSeesWhatIsMeantForHimAndTheSellerEverything() {
        var limited = rightToBuy("1000").replace("<RightToBuyTCByAmount>", OF_OTHERS);
        var customer = customer("", limited + obligation("100", 30));
        assertThat(meters.of(store(), buyer(customer)))
                .extracting(it -> it.commitment().kind().code())
                .containsExactly("obligation-to-buy");
        assertThat(meters.of(store(), customer.account())).hasSize(2);
    }

    @Test
    void aBuyerSeesTheCommitmentsOfContractsWithoutAnAccount() {
        var customer = customer("", "");
        var file = TermFiles.account(customer.name(), SELLER, "", obligation("100", 30));
        deploy(customer.name(), file.replaceAll("<AccountReference>.*</AccountReference>", ""));
        assertThat(meters.of(store(), buyer(customer))).hasSize(1);
    }

    @Test
    void aNewVersionGoesOnWithTheObligationOfTheFirst() {
        var customer = customer("", obligation("100", 30));
        var first = meters.of(store(), customer.account()).getFirst();
        placed(order(buyer(customer), ""));
        change(customer, "", obligation("200", 30));
        var second = meters.of(store(), customer.account()).getFirst();
        assertThat(second.bought().decimal()).isEqualTo("140.60");
        assertThat(second.commitment().since()).isEqualTo(first.commitment().since());
        assertThat(second.left().decimal()).isEqualTo("59.40");
    }

    @Test
    void anObligationIsSeenByTheSellerAfterItsContractHasEnded() {
        var customer = customer("", obligation("100", 30));
        var buyer = buyer(customer);
        placed(order(buyer, ""));
        endTheContracts();
        assertThat(meters.of(store(), buyer)).isEmpty();
        assertThat(meters.of(store(), customer.account()))
                .extracting(it -> it.bought().decimal())
                .containsExactly("140.60");
    }

    @Test
    void anObligationRunsForAHundredYearsAtMost() {
        var customer = customer("", obligation("100", 36_500));
        assertThat(meters.of(store(), buyer(customer))).hasSize(1);
        var report = imported(customer.name(), "", obligation("100", 36_501), false);
        assertThat(report.problems())
                .extracting(FileProblem::code)
                .containsExactly("obligation-too-long");
    }
}
