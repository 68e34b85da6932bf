package org.comptoir.trading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTests {
    @Test
    void neverFetchAnExternalEntity(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "o=Secret");
        var items =
                ContractFiles.read(
                        "<!DOCTYPE Package [<!ENTITY x SYSTEM \"%s\">]>\n".formatted(secret.toUri())
                                + ContractFiles.inPackage(ContractFiles.contract("&x;", "")));

        assertThat(ContractFiles.problems(items))
                .containsExactly(
                        new FileProblem(
                                1,
                                1,
                                "doctype-forbidden",
                                "a document type is never read; remove the DOCTYPE line"));
        assertThat(items.toString()).doesNotContain("o=Secret");
    }

    @Test
    void neverExpandABillionLaughs() {
        var entities = new StringBuilder("<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            entities.append(
                    "<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
        }
        assertThat(
                        codes(
                                ContractFiles.read(
                                        "<!DOCTYPE Package ["
                                                + entities
                                                + "]><Package>&l11;</Package>")))
                .containsExactly("doctype-forbidden");
    }

    @Test
    void knowOnlyTheFiveEntitiesOfXml() {
        assertThat(codes(ContractFiles.read(ContractFiles.inPackage("&secret;"))))
                .containsExactly("not-well-formed");
    }

    @Test
    void areRefusedBelow64Levels() {
        String deep = "<Store>".repeat(63) + "</Store>".repeat(63);
        String deeper = "<Store>".repeat(64) + "</Store>".repeat(64);

        assertThat(codes(ContractFiles.read(ContractFiles.inPackage(deep))))
                .doesNotContain("too-deep");
        assertThat(codes(ContractFiles.read(ContractFiles.inPackage(deeper)))).contains("too-deep");
        assertThat(codes(ContractFiles.read("<Package>" + "<x>".repeat(1_000_000))))
                .containsExactly("unknown-element", "too-deep");
    }

    @Test
    void giveWhatStandsBeforeTheyBreakOff() {
        String whole =
                ContractFiles.inPackage(
                        ContractFiles.contract("One", "") + ContractFiles.contract("Two", ""));
        String cut = whole.substring(0, whole.lastIndexOf("ContractOwner"));

        var items = ContractFiles.read(cut);

        assertThat(ContractFiles.contracts(items))
                .extracting(contract -> contract.key().name())
                .containsExactly("One");
        assertThat(codes(items)).containsExactly("not-well-formed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "no xml at all", "<Package", "<Package></Other>", "\u0000"})
    void areReportedWhenTheyAreNoXml(String file) {
        assertThat(codes(ContractFiles.read(file))).containsExactly("not-well-formed");
    }

    @Test
    void areReportedWhenTheirBytesAreNoText() {
        byte[] bytes =
                ContractFiles.inPackage("<Account comment='\u00e9'/>")
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(codes(ContractFiles.read(bytes, ContractFiles.OPTIONS)))
                .containsExactly("not-well-formed");
    }

    @Test
    void areRefusedWithAHugeAttribute() {
        String file = ContractFiles.inPackage("<Account comment='" + "x".repeat(1 << 20) + "'/>");
        assertThat(codes(ContractFiles.read(file))).containsExactly("too-large");
    }

    @Test
    void areRefusedAboveTheGivenSize() {
        byte[] file = ContractFiles.sample("contract-all-terms.xml");
        assertThat(codes(ContractFiles.read(file, ContractFiles.OPTIONS.atMost(file.length))))
                .isEmpty();
        assertThat(codes(ContractFiles.read(file, ContractFiles.OPTIONS.atMost(file.length - 1))))
                .containsExactly("too-large");
    }

    @Test
    void areReadWithoutHoldingThem() throws IOException {
        int contracts = 10_000;
        byte[] contract =
                ContractFiles.contract(
                                "C", "<PaymentTC/>".repeat(20) + "<!--" + "x".repeat(2000) + "-->")
                        .replace("<PaymentTC/>", "<POTCBlanket PONumber=\"PO-1\"/>")
                        .getBytes(StandardCharsets.UTF_8);
        Stream<InputStream> parts =
                Stream.concat(
                        Stream.concat(
                                Stream.of(bytes("<Package>")),
                                Stream.generate(() -> contract)
                                        .limit(contracts)
                                        .map(ByteArrayInputStream::new)),
                        Stream.of(bytes("</Package>")));
        var read = new AtomicInteger();

        try (var file = new SequenceInputStream(Collections.enumeration(parts.toList()))) {
            new ContractFileReader(ContractFiles.OPTIONS)
                    .read(file, item -> read.addAndGet(item instanceof FileItem.Contract ? 1 : 0));
        }

        assertThat(read).hasValue(contracts);
    }

    @Test
    void neverThrowWhateverIsCutOrTurned() {
        byte[] file = ContractFiles.sample("contract-all-terms.xml");
        var random = new Random(7);
        for (int i = 0; i < 150; i++) {
            byte[] changed = Arrays.copyOf(file, file.length);
            for (int j = 0; j <= i % 4; j++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = i % 3 == 0 ? Arrays.copyOf(changed, random.nextInt(file.length)) : changed;
            assertThat(ContractFiles.read(cut, ContractFiles.OPTIONS)).isNotEmpty();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(List<FileItem> items) {
        return ContractFiles.problems(items).stream().map(FileProblem::code).toList();
    }
}
