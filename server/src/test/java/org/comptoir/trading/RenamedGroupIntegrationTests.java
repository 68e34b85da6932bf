package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.members.DistinguishedName;
import org.comptoir.members.Organization;
import org.comptoir.members.Organizations;
import org.comptoir.members.group.Groups;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.life.Contracts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A group that is called otherwise is still the one a contract was made with.
@NorthwindStore
class RenamedGroupIntegrationTests {
    private static final String CONTRACT = "Platinum Club 5 percent";

    @Autowired Northwind northwind;
    @Autowired Contracts contracts;
    @Autowired Groups groups;
    @Autowired Organizations organizations;

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    @Test
    void aContractGoesOnMeaningTheGroupItNamed() {
        northwind.take(Northwind.example("contract-member-group.xml"), ContractState.ACTIVE);
        var member = northwind.actor("b.keller");
        var price = northwind.price(member, "NW-4420");
        assertThat(price).isPresent();
        rename("Platinum Club", "Palladium Club");
        try {
            assertThat(northwind.price(member, "NW-4420")).isEqualTo(price);
            var contract = northwind.latest(CONTRACT);
            contracts.suspend(contract, Asked.by("h.ward").because("Renaming."));
            assertThat(northwind.price(member, "NW-4420")).isEmpty();
            contracts.resume(contract, Asked.by("h.ward"));
            assertThat(northwind.price(member, "NW-4420")).isEqualTo(price);
        } finally {
            rename("Palladium Club", "Platinum Club");
        }
    }

    private void rename(String from, String to) {
        var owner =
                DistinguishedName.read("o=Northwind Tools,o=Root Organization")
                        .flatMap(organizations::find)
                        .map(Organization::id)
                        .orElseThrow();
        groups.rename(groups.find(owner, from).orElseThrow(), to);
    }
}
