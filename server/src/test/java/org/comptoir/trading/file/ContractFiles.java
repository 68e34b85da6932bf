package org.comptoir.trading.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.term.SiteTermType;
import org.comptoir.trading.content.term.SiteTermType.FieldType;
import org.comptoir.trading.content.term.SiteTermType.Place;
import org.comptoir.trading.file.export.ContractFileWriter;

/// The sample files, and what reading and writing them gives.
public final class ContractFiles {
    static final SiteTermType REBATE =
            new SiteTermType(
                    "RebateTC",
                    List.of(new SiteTermType.Field("rebatePercent", FieldType.DECIMAL, true)),
                    Set.of(Place.ACCOUNT, Place.CONTRACT));

    static final ReadOptions OPTIONS = ReadOptions.TOLERANT.withSiteTerms(List.of(REBATE));

    private ContractFiles() {}

    static Stream<String> samples() {
        return Stream.of(
                "account-all-terms.xml",
                "contract-all-terms.xml",
                "contract-default.xml",
                "contract-member-group.xml",
                "contract-term-level-participant.xml",
                "hosting-contract.xml",
                "referral-contract.xml",
                "two-contracts-one-package.xml");
    }

    static byte[] sample(String name) {
        return resource("/contract-xml/" + name);
    }

    /// The same sample in the older form.
    static byte[] olderSample(String name) {
        return resource("/trading-xml/" + name);
    }

    private static byte[] resource(String name) {
        try (InputStream file = ContractFiles.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<FileItem> read(byte[] file, ReadOptions options) {
        List<FileItem> items = new ArrayList<>();
        new ContractFileReader(options).read(new ByteArrayInputStream(file), items::add);
        return items;
    }

    static List<FileItem> read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8), OPTIONS);
    }

    static List<FileProblem> problems(List<FileItem> items) {
        return items.stream()
                .filter(FileItem.Problem.class::isInstance)
                .map(item -> ((FileItem.Problem) item).problem())
                .toList();
    }

    static List<ContractContent> contracts(List<FileItem> items) {
        return items.stream()
                .filter(FileItem.Contract.class::isInstance)
                .map(item -> ((FileItem.Contract) item).content())
                .toList();
    }

    static List<AccountContent> accounts(List<FileItem> items) {
        return items.stream()
                .filter(FileItem.Account.class::isInstance)
                .map(item -> ((FileItem.Account) item).content())
                .toList();
    }

    static byte[] write(List<ContractContent> contracts, List<AccountContent> accounts) {
        var written = new ByteArrayOutputStream();
        try (var writer = new ContractFileWriter(written)) {
            contracts.forEach(writer::write);
            accounts.forEach(writer::write);
        }
        return written.toByteArray();
    }

    /// A package around the given elements, which begin on line 2.
    static String inPackage(String elements) {
        return "<Package xmlns=\"http://www.ibm.com/WebSphereCommerce\">\n"
                + elements
                + "\n</Package>";
    }

    /// A contract of that name around the given terms, which begin on line 4 of a package.
    static String contract(String name, String terms) {
        return """
        <BuyerContract state="Draft">
        <ContractUniqueKey name="%s" origin="Manual"><ContractOwner><OrganizationRef distinguishName="o=Seller"/></ContractOwner></ContractUniqueKey>
        %s
        </BuyerContract>\
        """
                .formatted(name, terms);
    }
}
