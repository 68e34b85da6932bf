package org.comptoir.trading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.catalog.Catalogs;
import org.comptoir.engine.entitlement.Decision;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.engine.money.Quantity;
import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.comptoir.members.Users;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.comptoir.trading.book.TradingBooks;
import org.comptoir.trading.buying.Entitlements;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.imports.ContractFiles;
import org.comptoir.trading.imports.ImportReport;
import org.comptoir.trading.imports.ImportRequest;
import org.comptoir.trading.imports.ImportRequest.Mode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The store Northwind, its people, and contracts written for a test.
class Northwind {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final String OWNER =
            "<OrganizationRef distinguishName=\"o=Northwind Tools,o=Root Organization\"/>";
    static final String ALDER = "o=Alder Rail Works,o=Root Organization";
    static final String BIRCH = "o=Birch Joinery,o=Root Organization";

    private final Stores stores;
    private final Users users;
    private final Members members;
    private final Catalogs catalogs;
    private final Entitlements entitlements;
    private final ContractFiles files;
    private final JdbcClient jdbc;
    private final TradingBooks books;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Northwind(
            Stores stores,
            Users users,
            Members members,
            Catalogs catalogs,
            Entitlements entitlements,
            ContractFiles files,
            JdbcClient jdbc,
            TradingBooks books,
            TransactionTemplate transaction,
            Clock clock) {
        this.stores = stores;
        this.users = users;
        this.members = members;
        this.catalogs = catalogs;
        this.entitlements = entitlements;
        this.files = files;
        this.jdbc = jdbc;
        this.books = books;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Cancels every contract, so that a test leaves nothing that sells.
    void cancelAll() {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql(
                            """
                            update contract
                            set state = 'Cancelled', usable_until = null, version = version + 1
                            where state in ('Active', 'Closed', 'Suspended', 'Approved')
                            returning id
                            """)
                    .query((row, _) -> new ContractId(row.getObject("id", UUID.class)))
                    .list()
                    .forEach(id -> books.changed(store().id(), id));
        });
    }

    Store store() {
        return stores.get("northwind");
    }

    Actor actor(String logonId) {
        return users.find(logonId).flatMap(it -> members.actorOf(it.id())).orElseThrow();
    }

    /// What one piece costs the buyer in EUR now, or nothing if he cannot buy it.
    Optional<BigDecimal> price(Actor actor, String partNumber) {
        return switch (decision(actor, partNumber)) {
            case Offer offer -> Optional.of(offer.unitPrice().amount());
            case Refusal _ -> Optional.empty();
        };
    }

    Decision decision(Actor actor, String partNumber) {
        int entry = catalogs.of(store()).snapshot().find(partNumber).orElseThrow();
        return entitlements.of(actor, store(), clock.instant()).decide(entry, Quantity.ONE, EUR);
    }

    ImportReport take(String xml, ContractState as) {
        return run(xml, Mode.APPLY, Optional.of(as));
    }

    ImportReport run(String xml, Mode mode, Optional<ContractState> as) {
        var bytes = xml.getBytes(StandardCharsets.UTF_8);
        var request = new ImportRequest(mode, as, false, Map.of(), "test");
        return files.run(store(), request, new ByteArrayInputStream(bytes));
    }

    /// The contract of a name that was taken in last.
    ContractId id(String name) {
        return jdbc.sql(
                        "select id from contract where name = :name order by major, minor desc limit 1")
                .param("name", name)
                .query((row, _) -> new ContractId(row.getObject("id", UUID.class)))
                .single();
    }

    /// The version of a contract that was taken in last.
    ContractId latest(String name) {
        return jdbc.sql("select id from contract where name = :name order by id desc limit 1")
                .param("name", name)
                .query((row, _) -> new ContractId(row.getObject("id", UUID.class)))
                .single();
    }

    /// A contract for everyone in an organization, with a shipping charge and these further terms.
    static String contract(String name, String buyer, String terms) {
        return file(contractElement(name, "1", "0", buyer, "", terms));
    }

    static String file(String... elements) {
        return "<Package xmlns=\"http://www.ibm.com/WebSphereCommerce\">"
                + String.join("\n", elements)
                + "</Package>";
    }

    static String contractElement(
            String name,
            String major,
            String minor,
            String buyer,
            String references,
            String terms) {
        return """
        <BuyerContract state="Draft" contractUsage="OrganizationBuyer">
        %s
        <ContractUniqueKey name="%s" majorVersionNumber="%s" minorVersionNumber="%s" origin="Manual"><ContractOwner>%s</ContractOwner></ContractUniqueKey>
        %s
        %s
        <ShippingTCShippingCharge><ShippingChargePolicyRef policyName="StandardShippingChargeBySeller"><StoreRef name="StoreGroup1"><Owner><OrganizationRef distinguishName="o=Root Organization"/></Owner></StoreRef></ShippingChargePolicyRef></ShippingTCShippingCharge>
        </BuyerContract>\
        """
                .formatted(
                        buyer.isEmpty() ? "" : participant(buyer),
                        name,
                        major,
                        minor,
                        OWNER,
                        references,
                        terms);
    }

    private static String participant(String buyer) {
        return "<Participant role=\"Buyer\"><ParticipantMember><OrganizationRef distinguishName=\"%s\"/></ParticipantMember></Participant>"
                .formatted(buyer);
    }

    /// A reference to the contract of that name.
    static String reference(String name) {
        return "<ContractReference><ContractRef name=\"%s\" majorVersionNumber=\"1\" minorVersionNumber=\"0\" origin=\"Manual\"><ContractOwner>%s</ContractOwner></ContractRef></ContractReference>"
                .formatted(name, OWNER);
    }

    /// The whole standard list, less or more so many percent.
    static String master(String signedPercentage) {
        return "<PriceTCMasterCatalogWithOptionalAdjustment><PriceAdjustment signedPercentage=\"%s\"/></PriceTCMasterCatalogWithOptionalAdjustment>"
                .formatted(signedPercentage);
    }

    /// One of the contract files of the test resources.
    static String example(String name) {
        return resource("/contract-xml/" + name);
    }

    /// The same in the older form.
    static String olderExample(String name) {
        return resource("/trading-xml/" + name);
    }

    private static String resource(String name) {
        try (var file = Northwind.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
