package org.comptoir.trading.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.trading.content.term.TermHeader;
import org.comptoir.trading.content.value.AddressRef;
import org.comptoir.trading.content.value.Attachment;
import org.comptoir.trading.content.value.Attribute;
import org.comptoir.trading.content.value.CatalogEntryRef;
import org.comptoir.trading.content.value.CatalogGroupRef;
import org.comptoir.trading.content.value.CatalogRef;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.content.value.FulfillmentCenterRef;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.MonetaryAmount;
import org.comptoir.trading.content.value.Participant;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.content.value.ProductSelection;
import org.comptoir.trading.content.value.Property;
import org.comptoir.trading.content.value.StoreRef;

/// Values at random, the same for the same seed, with every character that has hurt somebody.
class RandomValues {
    private static final List<String> PIECES =
            List.of(
                    "a",
                    "Z",
                    "0",
                    " ",
                    "&",
                    "<",
                    ">",
                    "'",
                    "\"",
                    "\\",
                    "%",
                    "%AB%",
                    "%NAME%",
                    "]]>",
                    "é",
                    "漢字",
                    "\uD83D\uDD27",
                    "\n",
                    "\t",
                    "\r",
                    "\u2028",
                    "&amp;",
                    "/");

    final Random random;

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    String text() {
        var text = new StringBuilder("x");
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    <T> List<T> some(int most, Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(most + 1)).toList();
    }

    <T> List<T> oneTo(int most, Supplier<T> value) {
        return Stream.generate(value).limit(1L + random.nextInt(most)).toList();
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }

    BigDecimal decimal(long most) {
        long units = (random.nextLong() & Long.MAX_VALUE) % (most * 100_000);
        return BigDecimal.valueOf(units, 5).setScale(random.nextInt(6), RoundingMode.DOWN);
    }

    BigDecimal percentage() {
        return decimal(150).subtract(BigDecimal.valueOf(99));
    }

    Instant time() {
        return Instant.ofEpochSecond(random.nextLong(-10_000_000_000L, 10_000_000_000L));
    }

    MonetaryAmount amount() {
        return new MonetaryAmount(decimal(9_999_999), random.nextBoolean() ? "EUR" : "USD");
    }

    MemberRef.Organization organization() {
        return new MemberRef.Organization("o=" + text());
    }

    MemberRef member() {
        return switch (random.nextInt(3)) {
            case 0 -> new MemberRef.User("uid=" + text());
            case 1 -> new MemberRef.Group(text(), organization());
            default -> organization();
        };
    }

    StoreRef store() {
        return new StoreRef(text(), organization());
    }

    PolicyRef policy(PolicyType type) {
        return new PolicyRef(type, text(), store());
    }

    ContractKey contract() {
        return new ContractKey(
                text(),
                organization(),
                constant(ContractKey.Origin.class),
                random.nextInt(9),
                random.nextInt(9));
    }

    CatalogRef catalog() {
        return new CatalogRef(text(), organization());
    }

    CatalogEntryRef product() {
        return new CatalogEntryRef(text(), organization());
    }

    ProductSelection selection() {
        return random.nextBoolean() ? product() : new CatalogGroupRef(text(), organization());
    }

    AddressRef address() {
        return new AddressRef(
                text(), random.nextBoolean() ? organization() : new MemberRef.User(text()));
    }

    FulfillmentCenterRef center() {
        return new FulfillmentCenterRef(text(), organization());
    }

    Participant participant() {
        return new Participant(constant(Participant.Role.class), member(), maybe(this::text));
    }

    Description description() {
        return new Description(
                random.nextBoolean() ? "en_US" : "fr_FR", maybe(this::text), maybe(this::text));
    }

    Attachment attachment() {
        return new Attachment("https://" + text(), maybe(this::text), maybe(this::text));
    }

    Attribute attribute() {
        return new Attribute(text(), some(2, () -> new Attribute.Value(text(), maybe(this::text))));
    }

    TermHeader header() {
        if (random.nextInt(3) == 0) {
            return TermHeader.PLAIN;
        }
        return new TermHeader(
                maybe(() -> random.nextInt(99)),
                random.nextBoolean(),
                random.nextBoolean(),
                constant(TermHeader.Action.class),
                some(2, this::participant),
                some(2, this::description),
                some(2, () -> new Property(text(), random.nextBoolean() ? text() : "")));
    }
}
