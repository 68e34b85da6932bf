package org.comptoir.ordering.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.ordering.commitment.Alert.RIGHT_NEARLY_USED;
import static org.comptoir.ordering.commitment.Alert.RIGHT_USED_UP;

import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.money.Money;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.account.Commitment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a commitment of 1,000 EUR deserves an alert; an obligation runs for 40 days.
class AlertTests {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static Commitment commitment(Commitment.Kind kind, String total) {
        return new Commitment(
                kind,
                new ContractId(new UUID(0, 1)),
                new FamilyKey("Contract", new UUID(0, 2), "Manual"),
                Money.of(total, EUR),
                Optional.of(START),
                Optional.of(day(40)));
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }

    @ParameterizedTest
    @CsvSource({"799.99,", "800,nearly", "999.99,nearly", "1000,used", "1200,used"})
    void aRightAlertsAtFourFifthsAndAtItsEnd(String bought, String expected) {
        var right = commitment(Commitment.Kind.RIGHT_TO_BUY, "1000");
        var alert = Alert.of(right, day(1), _ -> Money.of(bought, EUR));
        assertThat(alert)
                .isEqualTo(
                        Optional.ofNullable(expected)
                                .map(it -> it.equals("used") ? RIGHT_USED_UP : RIGHT_NEARLY_USED));
        var none = commitment(Commitment.Kind.RIGHT_TO_BUY, "0");
        assertThat(Alert.of(none, day(1), _ -> Money.of(bought, EUR))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "29,0,0,",
        "30,749.99,749.99,OBLIGATION_BEHIND",
        "30,750,750,",
        "39,749.99,900,OBLIGATION_BEHIND",
        "39,749.99,1000,",
        "39,750,800,",
        "40,750,999.99,OBLIGATION_MISSED",
        "40,0,1000,",
        "71,0,0,OBLIGATION_MISSED",
        "72,0,0,"
    })
    void anObligationAlertsWhenItsLastQuarterBeginsAndWhenItIsOver(
            int day, String byTheQuarter, String now, String expected) {
        var obligation = commitment(Commitment.Kind.OBLIGATION_TO_BUY, "1000");
        var alert =
                Alert.of(
                        obligation,
                        day(day),
                        until -> Money.of(until.isAfter(day(30)) ? now : byTheQuarter, EUR));
        assertThat(alert).isEqualTo(Optional.ofNullable(expected).map(Alert::valueOf));
    }
}
