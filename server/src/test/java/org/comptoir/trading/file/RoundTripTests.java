package org.comptoir.trading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.trading.content.ContentJson;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RoundTripTests {
    @RepeatedTest(60)
    void losesNothing(RepetitionInfo repetition) {
        var random = new RandomContent(repetition.getCurrentRepetition());
        var contract = random.wholeContract();
        var account = random.wholeAccount();

        byte[] written = ContractFiles.write(List.of(contract), List.of(account));
        var items = ContractFiles.read(written, ContractFiles.OPTIONS.strictly());

        assertThat(ContractFiles.problems(items)).isEmpty();
        assertThat(ContractFiles.contracts(items)).containsExactly(contract);
        assertThat(ContractFiles.accounts(items)).containsExactly(account);
        assertThat(
                        ContractFiles.write(
                                ContractFiles.contracts(items), ContractFiles.accounts(items)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(new String(written, StandardCharsets.UTF_8));
        assertThat(ContentJson.contract(ContentJson.write(contract))).isEqualTo(contract);
        assertThat(ContentJson.account(ContentJson.write(account))).isEqualTo(account);
        contract.terms()
                .forEach(term ->
                        assertThat(ContentJson.term(ContentJson.write(term))).isEqualTo(term));
    }

    @Test
    void writesTheCanonicalForm() {
        var items =
                ContractFiles.read(
                        ContractFiles.sample("contract-default.xml"), ContractFiles.OPTIONS);
        assertThat(ContractFiles.write(ContractFiles.contracts(items), List.of()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(
                        new String(
                                ContractFiles.sample("canonical-contract-default.xml"),
                                StandardCharsets.UTF_8));
    }
}
