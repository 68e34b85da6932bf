package org.comptoir.trading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.term.TermHeader.Action;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.Participant;
import org.comptoir.trading.content.value.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TradingFormTests {
    private static final String OWNER =
            "<ContractOwner><Member><Organization distinguishName='o=Seller'/></Member></ContractOwner>";

    /// A hosting contract is the only thing that the older form cannot say.
    static Stream<String> samples() {
        return ContractFiles.samples().filter(name -> !name.equals("hosting-contract.xml"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saysTheSameAsThePackageForm(String name) {
        var older = ContractFiles.read(ContractFiles.olderSample(name), ContractFiles.OPTIONS);
        var newer = ContractFiles.read(ContractFiles.sample(name), ContractFiles.OPTIONS);

        assertThat(ContractFiles.problems(older)).isEmpty();
        assertThat(ContractFiles.contracts(older)).isEqualTo(ContractFiles.contracts(newer));
        assertThat(ContractFiles.accounts(older)).isEqualTo(ContractFiles.accounts(newer));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isStrictlyInOrder(String name) {
        var items =
                ContractFiles.read(
                        ContractFiles.olderSample(name), ContractFiles.OPTIONS.strictly());
        assertThat(ContractFiles.problems(items)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isWrittenInThePackageFormAndReadBackEqual(String name) {
        var older = ContractFiles.read(ContractFiles.olderSample(name), ContractFiles.OPTIONS);
        var written =
                ContractFiles.write(ContractFiles.contracts(older), ContractFiles.accounts(older));
        var again = ContractFiles.read(written, ContractFiles.OPTIONS.strictly());

        assertThat(new String(written, StandardCharsets.UTF_8)).contains("<Package ");
        assertThat(ContractFiles.contracts(again)).isEqualTo(ContractFiles.contracts(older));
        assertThat(ContractFiles.accounts(again)).isEqualTo(ContractFiles.accounts(older));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void tellsWhatItNamesWithItsPlace(String name) {
        for (var item :
                ContractFiles.read(ContractFiles.olderSample(name), ContractFiles.OPTIONS)) {
            if (item instanceof FileItem.Contract(var content, _, var located)) {
                assertThat(references(located)).isEqualTo(content.named());
            }
            if (item instanceof FileItem.Account(var content, _, var located)) {
                assertThat(references(located)).isEqualTo(content.named());
            }
        }
    }

    /// Each term stands on line 3 of its file, from column 1.
    @ParameterizedTest(name = "{0} at {1}")
    @CsvFileSource(
            resources = "/trading-problems.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1)
    void reportsProblemsAtTheirPlace(String code, int column, String term, String words) {
        var items = ContractFiles.read(trading(contract("C", "\n" + term)));

        assertThat(ContractFiles.problems(items))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.column()).isEqualTo(column);
                    assertThat(problem.message()).contains(words);
                });
        assertThat(ContractFiles.contracts(items)).isEmpty();
    }

    @Test
    void costsOnlyTheContractWithAProblem() {
        var items =
                ContractFiles.read(
                        trading(
                                contract("One", "")
                                        + contract(
                                                "Two", "<TermCondition><BogusTC/></TermCondition>")
                                        + contract("Three", "")));
        assertThat(ContractFiles.contracts(items))
                .extracting(it -> it.key().name())
                .containsExactly("One", "Three");
    }

    @Test
    void joinsWhatATermSaysOfItselfOverItsWrappers() {
        var header =
                term("""
                <TermCondition mandatory='true' sequenceNumber='7'>
                <Participant role='Buyer'><Member><Organization distinguishName='o=B'/></Member></Participant>
                <TermConditionDescription languageId='-2' title='Remarque'/>
                <OrderTC changeable='false'><OrderTCOrderComment action='update' comment='c'/></OrderTC>
                </TermCondition>\
                """)
                        .header();
        assertThat(header.sequence()).contains(7);
        assertThat(header.mandatory()).isTrue();
        assertThat(header.changeable()).isFalse();
        assertThat(header.action()).isEqualTo(Action.UPDATE);
        assertThat(header.participants())
                .containsExactly(
                        new Participant(Participant.Role.BUYER, new MemberRef.Organization("o=B")));
        assertThat(header.descriptions()).extracting(Description::locale).containsExactly("fr_FR");
    }

    @Test
    void mapsEveryLanguage() {
        var descriptions = new StringBuilder();
        for (int id = 1; id <= 10; id++) {
            descriptions.append("<ContractDescription languageId='-%d' title='t'/>".formatted(id));
        }
        var items = ContractFiles.read(trading(contract("C", descriptions.toString())));
        assertThat(ContractFiles.contracts(items).getFirst().descriptions())
                .extracting(Description::locale)
                .containsExactly(
                        "en_US", "fr_FR", "de_DE", "it_IT", "es_ES", "pt_BR", "zh_CN", "zh_TW",
                        "ko_KR", "ja_JP");
    }

    @Test
    void readsFurtherDescriptions() {
        var items =
                ContractFiles.read(
                        trading(
                                "<ContractNationalLanguageDescription name='C' origin='Manual'>"
                                        + OWNER
                                        + "<ContractDescription languageId='-2' title='Contrat'/></ContractNationalLanguageDescription>"));
        var descriptions = (FileItem.Descriptions) items.getFirst();
        assertThat(descriptions.of().describe())
                .isEqualTo("contract 'C' (Manual) of organization 'o=Seller'");
    }

    @Test
    void readsTimesInGmt() {
        var time =
                "<StartTime><GMTTimeStamp year='2026' month='3' date='1' hour='13' minute='5' second='9'/></StartTime>"
                        + "<EndTime><GMTTimeStamp year='2026' month='12' date='31'/></EndTime>";
        var contract =
                ContractFiles.contracts(ContractFiles.read(trading(contract("C", time))))
                        .getFirst();
        assertThat(contract.start()).contains(Instant.parse("2026-03-01T13:05:09Z"));
        assertThat(contract.end()).contains(Instant.parse("2026-12-31T00:00:00Z"));
    }

    @Test
    void isTolerantOfTermsThatAreNotWrappedUnlessStrict() {
        var file =
                trading(
                        contract(
                                "C",
                                "<OrderTCOrderComment comment='a'/><TermCondition><OrderTCOrderComment comment='b'/></TermCondition>"));
        assertThat(codes(ContractFiles.read(file))).isEmpty();
        assertThat(
                        codes(
                                ContractFiles.read(
                                        file.getBytes(StandardCharsets.UTF_8),
                                        ContractFiles.OPTIONS.strictly())))
                .containsExactly("unexpected-element", "unexpected-element");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Trading [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Trading>&x;</Trading>",
                "<!DOCTYPE Trading SYSTEM \"http://localhost:1/x.dtd\" [<!ENTITY x \"y\">]><Trading/>",
                "<!DOCTYPE Package SYSTEM \"B2BTrading.dtd\"><Trading/>"
            })
    void refusesADocumentTypeThatSaysAnything(String file) {
        assertThat(codes(ContractFiles.read(file))).containsExactly("doctype-forbidden");
    }

    @Test
    void neverFetchesTheDocumentTypeItNames() {
        assertThat(
                        ContractFiles.read(
                                "<!DOCTYPE Trading SYSTEM \"http://localhost:1/none.dtd\"><Trading/>"))
                .isEmpty();
        assertThat(
                        codes(
                                ContractFiles.read(
                                        "<!DOCTYPE Trading SYSTEM \"x\"><Trading>&x;</Trading>")))
                .containsExactly("not-well-formed");
    }

    @Test
    void keepsTheLimits() {
        String deep = "<TermCondition>".repeat(64);
        assertThat(codes(ContractFiles.read(trading(contract("C", deep))))).contains("too-deep");
        byte[] file = ContractFiles.olderSample("contract-all-terms.xml");
        assertThat(codes(ContractFiles.read(file, ContractFiles.OPTIONS.atMost(file.length - 1))))
                .containsExactly("too-large");
    }

    private static Term term(String xml) {
        var items = ContractFiles.read(trading(contract("C", xml)));
        assertThat(ContractFiles.problems(items)).isEmpty();
        return ContractFiles.contracts(items).getFirst().terms().getFirst();
    }

    private static String trading(String elements) {
        return "<Trading>\n" + elements + "\n</Trading>";
    }

    private static String contract(String name, String content) {
        return "<Contract name='%s' origin='Manual'>%s%s</Contract>"
                .formatted(name, OWNER, content);
    }

    private static List<String> codes(List<FileItem> items) {
        return ContractFiles.problems(items).stream().map(FileProblem::code).toList();
    }

    private static Set<Reference> references(List<Located> located) {
        var references = new HashSet<Reference>();
        located.forEach(each -> references.add(each.reference()));
        return references;
    }
}
