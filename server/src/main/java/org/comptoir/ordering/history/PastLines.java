package org.comptoir.ordering.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.members.User;
import org.comptoir.members.Users;
import org.comptoir.ordering.history.PastLine.Head;
import org.comptoir.platform.load.CsvRow;
import org.comptoir.platform.load.FileValue;
import org.comptoir.stores.Store;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.life.Contracts;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads the rows of one file, and looks up each person and contract once.
final class PastLines {
    /// The store numbers its own orders so.
    private static final Pattern OWN_NUMBER = Pattern.compile("[0-9]{6,}");

    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal MOST_PIECES = BigDecimal.valueOf(Quantity.MOST_OF_A_LINE);

    private final Store store;
    private final Instant now;
    private final Users users;
    private final Contracts contracts;
    private final JdbcClient jdbc;
    private final Map<String, Optional<User>> people = new HashMap<>();
    private final Map<String, Optional<Contract>> named = new HashMap<>();

    PastLines(Store store, Instant now, Users users, Contracts contracts, JdbcClient jdbc) {
        this.store = store;
        this.now = now;
        this.users = users;
        this.contracts = contracts;
        this.jdbc = jdbc;
    }

    /// The line, unless something of it is wrong, which is reported.
    Optional<PastLine> read(CsvRow row) {
        var head = head(row);
        var contract = contract(row.value("contract"));
        var part = row.value("partNumber").required(64);
        var quantity = row.value("quantity").decimal(BigDecimal.ZERO, MOST_PIECES, 5);
        var price = row.value("unitPrice").decimal(BigDecimal.ZERO, MOST_MONEY, 5);
        missing(row, "quantity");
        missing(row, "unitPrice");
        if (quantity.filter(it -> it.signum() == 0).isPresent()) {
            row.value("quantity").problem("past-order-quantity");
            return Optional.empty();
        }
        if (head.isEmpty() || contract.isEmpty() || part.isEmpty() || quantity.isEmpty()) {
            return Optional.empty();
        }
        var currency = head.get().currency();
        return price.map(it ->
                new PastLine(
                        row.line(),
                        head.get(),
                        contract.get(),
                        part,
                        Quantity.of(quantity.get()),
                        Money.of(it, currency)));
    }

    private static void missing(CsvRow row, String column) {
        if (row.value(column).isBlank()) {
            row.value(column).required();
        }
    }

    private Optional<Head> head(CsvRow row) {
        var number = number(row.value("number"));
        var placed = placed(row.value("placedAt"));
        var buyer = buyer(row.value("buyer"));
        var currency = currency(row.value("currency"));
        var order = row.value("purchaseOrderNumber").text(200);
        return number.isEmpty() || placed.isEmpty() || buyer.isEmpty() || currency.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Head(number.get(), placed.get(), buyer.get(), currency.get(), order));
    }

    private static Optional<String> number(FileValue value) {
        var number = value.required(40);
        if (OWN_NUMBER.matcher(number).matches()) {
            value.problem("past-order-number", number);
            return Optional.empty();
        }
        return Optional.of(number).filter(it -> !it.isEmpty());
    }

    private Optional<Instant> placed(FileValue value) {
        value.required();
        var placed = value.instant();
        if (placed.filter(now::isBefore).isPresent()) {
            value.problem("past-order-future");
            return Optional.empty();
        }
        return placed;
    }

    private Optional<User> buyer(FileValue value) {
        var logonId = value.required(200);
        var buyer = people.computeIfAbsent(logonId, users::find);
        if (!logonId.isEmpty() && buyer.isEmpty()) {
            value.problem("unknown-user", logonId);
        }
        return buyer;
    }

    private Optional<Currency> currency(FileValue value) {
        if (value.isBlank()) {
            return Optional.of(store.currency());
        }
        var codes = store.currencies().stream().map(Currency::getCurrencyCode).toList();
        return Optional.of(value.oneOf(codes))
                .filter(it -> !it.isEmpty())
                .map(Currency::getInstance);
    }

    /// The version of that name that was deployed last; the store's default contract for nothing.
    private Optional<Contract> contract(FileValue value) {
        var name = value.isBlank() ? store.defaultContract().orElse("") : value.text(200);
        var contract = named.computeIfAbsent(name, this::deployed);
        if (contract.isEmpty()) {
            value.problem("past-order-contract", name);
        }
        return contract;
    }

    private Optional<Contract> deployed(String name) {
        return jdbc.sql(
                        """
                        select id from contract
                        where store = :store and name = :name and activated_at is not null
                        order by state = 'Active' desc, activated_at desc limit 1
                        """)
                .param("store", store.id().value())
                .param("name", name)
                .query(UUID.class)
                .optional()
                .map(it -> contracts.get(new ContractId(it)));
    }
}
