package org.comptoir.trading.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.policy.Operation;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.engine.policy.ShippingChargeCommand;
import org.comptoir.engine.policy.ShippingChargeCommand.BySeller;
import org.comptoir.engine.policy.ShippingChargeCommand.NotGiven;
import org.comptoir.engine.policy.ShippingChargeCommand.Shipment;
import org.comptoir.platform.Ids;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.PolicyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippingChargesTests {
    private static final Shipment SHIPMENT =
            new Shipment(Currency.getInstance("EUR"), BigDecimal.TEN, Optional.empty(), 1);

    @Test
    void aCommandThatFailsGivesNoCharge() {
        assertThat(charged(new Charging("x")))
                .isInstanceOfSatisfying(
                        NotGiven.class, it -> assertThat(it.reason()).contains("charging"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1000000001"})
    void aChargeNobodyCanPayIsNotGiven(String amount) {
        assertThat(charged(new Charging(amount))).isInstanceOf(NotGiven.class);
    }

    @Test
    void aSumNobodyCanPayIsNotGiven() {
        var half = new Charging("600000000");
        assertThat(charged(half)).isEqualTo(new BySeller(new BigDecimal("600000000")));
        assertThat(charged(half, half)).isInstanceOf(NotGiven.class);
    }

    @Test
    void aTermOutOfForceIsUnknownAndNeverFree() {
        var unknown = new ShippingCharges.Unknown("'Summer' is not in force");
        assertThat(new ShippingCharges(List.of(unknown)).charge(SHIPMENT))
                .contains(new NotGiven("'Summer' is not in force"));
        var known = new ShippingCharges(List.of(unknown, inForce(new Charging("5"))));
        assertThat(known.charge(SHIPMENT)).contains(new BySeller(new BigDecimal("5")));
    }

    private static ShippingChargeCommand.Charge charged(Charging... commands) {
        return new ShippingCharges(List.of(inForce(commands))).charge(SHIPMENT).orElseThrow();
    }

    private static ShippingCharges.Candidate inForce(Charging... commands) {
        var policy =
                new BusinessPolicy(
                        new PolicyId(Ids.next()),
                        1,
                        PolicyType.SHIPPING_CHARGE,
                        "Charging",
                        Optional.empty(),
                        Optional.of("StoreGroup1"),
                        "",
                        List.of(),
                        Validity.ALWAYS,
                        Map.of());
        var operations = Stream.of(commands).map(it -> new Operation(it, Parameters.NONE)).toList();
        return new ShippingCharges.InForce(policy, operations);
    }

    record Nothing() {}

    /// Charges an amount, or fails where it is none.
    record Charging(String amount) implements ShippingChargeCommand<Nothing> {
        @Override
        public String code() {
            return "charging";
        }

        @Override
        public Class<Nothing> parameters() {
            return Nothing.class;
        }

        @Override
        public Charge charge(Shipment shipment, Nothing parameters) {
            return new BySeller(new BigDecimal(amount));
        }
    }
}
