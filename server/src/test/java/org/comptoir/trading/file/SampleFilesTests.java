package org.comptoir.trading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleFilesTests {
    static Stream<String> samples() {
        return ContractFiles.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areReadWithoutAProblem(String name) {
        var items = ContractFiles.read(ContractFiles.sample(name), ContractFiles.OPTIONS);
        assertThat(ContractFiles.problems(items)).isEmpty();
        assertThat(items).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areStrictlyInOrder(String name) {
        var items =
                ContractFiles.read(ContractFiles.sample(name), ContractFiles.OPTIONS.strictly());
        assertThat(ContractFiles.problems(items)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areWrittenInOneWay(String name) {
        var items = ContractFiles.read(ContractFiles.sample(name), ContractFiles.OPTIONS);
        var written =
                ContractFiles.write(ContractFiles.contracts(items), ContractFiles.accounts(items));
        var again = ContractFiles.read(written, ContractFiles.OPTIONS.strictly());

        assertThat(ContractFiles.problems(again)).isEmpty();
        assertThat(ContractFiles.contracts(again)).isEqualTo(ContractFiles.contracts(items));
        assertThat(ContractFiles.accounts(again)).isEqualTo(ContractFiles.accounts(items));
        assertThat(
                        ContractFiles.write(
                                ContractFiles.contracts(again), ContractFiles.accounts(again)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(new String(written, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void surviveJson(String name) {
        var items = ContractFiles.read(ContractFiles.sample(name), ContractFiles.OPTIONS);
        for (var contract : ContractFiles.contracts(items)) {
            var back = ContentJson.contract(ContentJson.write(contract));
            assertThat(back).isEqualTo(contract);
            assertThat(back.contentHash()).isEqualTo(contract.contentHash());
        }
        for (var account : ContractFiles.accounts(items)) {
            assertThat(ContentJson.account(ContentJson.write(account))).isEqualTo(account);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void tellWhatTheyNameWithItsPlace(String name) {
        for (var item : ContractFiles.read(ContractFiles.sample(name), ContractFiles.OPTIONS)) {
            if (item instanceof FileItem.Contract(var content, _, var located)) {
                assertThat(references(located)).isEqualTo(content.named());
            }
            if (item instanceof FileItem.Account(var content, _, var located)) {
                assertThat(references(located)).isEqualTo(content.named());
            }
        }
    }

    @Test
    void coverEveryKindOfTerm() {
        var kinds =
                Stream.of(
                                "contract-all-terms.xml",
                                "account-all-terms.xml",
                                "referral-contract.xml")
                        .map(name ->
                                ContractFiles.read(
                                        ContractFiles.sample(name), ContractFiles.OPTIONS))
                        .flatMap(items ->
                                Stream.concat(
                                        ContractFiles.contracts(items).stream()
                                                .flatMap(each -> each.terms().stream()),
                                        ContractFiles.accounts(items).stream()
                                                .flatMap(each -> each.terms().stream())))
                        .map(Term::kind)
                        .distinct();
        assertThat(kinds).hasSize(34);
    }

    private static Set<Reference> references(List<Located> located) {
        var references = new HashSet<Reference>();
        located.forEach(each -> references.add(each.reference()));
        return references;
    }
}
