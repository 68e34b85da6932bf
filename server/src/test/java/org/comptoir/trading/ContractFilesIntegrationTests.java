package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.comptoir.trading.imports.ImportReport.Change;
import org.comptoir.trading.imports.ImportReport.ContractLine;
import org.comptoir.trading.imports.ImportRequest.Mode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NorthwindStore
class ContractFilesIntegrationTests {
    private static final List<String> EXAMPLES =
            List.of(
                    "account-all-terms.xml",
                    "contract-all-terms.xml",
                    "contract-default.xml",
                    "contract-member-group.xml",
                    "contract-term-level-participant.xml",
                    "hosting-contract.xml",
                    "referral-contract.xml",
                    "two-contracts-one-package.xml");

    @Autowired Northwind northwind;
    @Autowired JdbcClient jdbc;

    @Test
    void takesEveryExampleInAndTwiceChangesNothing() {
        for (var example : EXAMPLES) {
            var report = northwind.run(Northwind.example(example), Mode.APPLY, Optional.empty());
            assertThat(report.problems()).as(example).isEmpty();
        }
        for (var example : EXAMPLES) {
            var again = northwind.run(Northwind.example(example), Mode.APPLY, Optional.empty());
            assertThat(again.problems()).as(example).isEmpty();
            assertThat(again.contracts())
                    .as(example)
                    .extracting(ContractLine::change)
                    .containsOnly(
                            again.contracts().isEmpty()
                                    ? new Change[0]
                                    : new Change[] {Change.SAME});
        }
    }
}
