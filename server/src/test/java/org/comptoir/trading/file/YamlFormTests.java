package org.comptoir.trading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.trading.file.yaml.YamlFileWriter;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class YamlFormTests {
    private static final String SHORT =
            """
            # what Birch pays
            contracts:
            - key: {name: Birch 2026, owner: "o=Seller", origin: Manual, major: 1, minor: 0}
              participants:
              - {role: Buyer, member: "o=Birch"}
              terms:
              - kind: PriceTCMasterCatalogWithOptionalAdjustment
                signedPercentage: -5 # on everything
              - kind: OrderApprovalTC
                threshold: 100 EUR
            """;

    static Stream<String> samples() {
        return ContractFiles.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saysAllThatXmlSays(String name) {
        var items = ContractFiles.read(ContractFiles.sample(name), ContractFiles.OPTIONS);
        var yaml = write(items);
        var again = ContractFiles.read(yaml);

        assertThat(ContractFiles.problems(again)).as(yaml).isEmpty();
        assertThat(ContractFiles.contracts(again)).isEqualTo(ContractFiles.contracts(items));
        assertThat(ContractFiles.accounts(again)).isEqualTo(ContractFiles.accounts(items));
        assertThat(write(again)).isEqualTo(yaml);
        assertThat(xml(again)).isEqualTo(xml(items));
    }

    @RepeatedTest(60)
    void losesNothing(RepetitionInfo repetition) {
        var random = new RandomContent(repetition.getCurrentRepetition());
        var contract = random.wholeContract();
        var account = random.wholeAccount();
        var yaml = YamlFileWriter.write(List.of(contract), List.of(account));
        var again = ContractFiles.read(yaml);

        assertThat(ContractFiles.problems(again)).as(yaml).isEmpty();
        assertThat(write(again)).isEqualTo(yaml);
        assertThat(xml(again))
                .isEqualTo(
                        new String(
                                ContractFiles.write(List.of(contract), List.of(account)),
                                StandardCharsets.UTF_8));
    }

    @Test
    void isAsTheDocumentsShowIt() throws IOException {
        var formats = Files.readString(Path.of("..", "docs", "formats.md"));
        var yaml = formats.replaceAll("(?s).*### YAML.*?```yaml\n(.*?)```.*", "$1");
        var items = ContractFiles.read(yaml);
        assertThat(ContractFiles.problems(items)).isEmpty();
        assertThat(ContractFiles.contracts(items)).hasSize(1);
        assertThat(ContractFiles.accounts(items)).hasSize(1);
    }

    @Test
    void isShort() {
        var items = ContractFiles.read(SHORT);
        assertThat(ContractFiles.problems(items)).isEmpty();
        assertThat(write(items))
                .isEqualTo(
                        """
                        contracts:
                        - key: {name: Birch 2026, owner: o=Seller, origin: Manual, major: 1, minor: 0}
                          participants:
                          - {role: Buyer, member: o=Birch}
                          terms:
                          - {kind: PriceTCMasterCatalogWithOptionalAdjustment, signedPercentage: -5}
                          - {kind: OrderApprovalTC, threshold: 100 EUR}
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "signedPercentage: -5 | signedPercentag: -5 | unknown-element | 8 | 5 | did you mean 'signedPercentage'?",
                "signedPercentage: -5 | signedPercentage: -100 | bad-percentage | 7 | 5 | above -100",
                "OrderApprovalTC | OrderAprovalTC | unknown-term | 9 | 5 | did you mean 'OrderApprovalTC'?",
                "100 EUR | 100 Euro | bad-value | 10 | 5 | correct it",
                "role: Buyer | role: Byer | bad-value | 5 | 6 | Byer",
                "contracts: | contracts: []~acounts: | unknown-element | 3 | 1 | did you mean 'accounts'?",
                "100 EUR | '%LIMIT% EUR' | unknown-macro | 10 | 16 | %LIMIT%"
            })
    void reportsProblemsAtTheirPlace(
            String good, String bad, String code, int line, int column, String words) {
        var items = ContractFiles.read(SHORT.replace(good, bad.replace("~", "\n")));
        assertThat(ContractFiles.problems(items))
                .first()
                .satisfies(problem -> {
                    assertThat(problem.message()).contains(words);
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.column()).isEqualTo(column);
                });
        assertThat(ContractFiles.contracts(items)).isEmpty();
    }

    @Test
    void refusesWhatIsHostile() {
        assertThat(codes("contracts: " + "[".repeat(10_000))).containsExactly("too-deep");
        assertThat(codes("contracts:\n- &a [x]\n- *a\n")).containsExactly("not-well-formed");
        assertThat(codes("contracts: {")).containsExactly("not-well-formed");
        assertThat(codes("contracts:\n- 1\n")).containsExactly("bad-value");
    }

    private static List<String> codes(String yaml) {
        return ContractFiles.problems(ContractFiles.read(yaml)).stream()
                .map(FileProblem::code)
                .toList();
    }

    private static String write(List<FileItem> items) {
        return YamlFileWriter.write(ContractFiles.contracts(items), ContractFiles.accounts(items));
    }

    private static String xml(List<FileItem> items) {
        return new String(
                ContractFiles.write(ContractFiles.contracts(items), ContractFiles.accounts(items)),
                StandardCharsets.UTF_8);
    }
}
