package org.example.volumediscount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Optional;
import java.util.ServiceLoader;
import org.comptoir.engine.policy.InvalidParameters;
import org.comptoir.engine.policy.Origin;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.engine.policy.PolicyCommand;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.engine.policy.ShippingChargeCommand.BySeller;
import org.comptoir.engine.policy.ShippingChargeCommand.NotGiven;
import org.comptoir.engine.policy.ShippingChargeCommand.Shipment;
import org.comptoir.engine.policy.commands.PolicyCommands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VolumeDiscountTests {
    static final String TIERS =
            "perUnit_EUR=0.80&from_1=10&percent_1=-5&from_2=100&percent_2=-12.5";

    final VolumeDiscount command = new VolumeDiscount();

    @ParameterizedTest(name = "{0} units ship for {1}")
    @CsvSource({"1, 0.80", "9, 7.20", "10, 7.60", "99, 75.24", "100, 70.00", "1000, 700.00"})
    void growsWithTheNumberOfUnits(int units, BigDecimal expected) {
        assertThat(command.chargeBy(shipment("EUR", units), parse(TIERS)))
                .isInstanceOfSatisfying(
                        BySeller.class,
                        charge -> assertThat(charge.amount()).isEqualByComparingTo(expected));
    }

    @Test
    void givesNoChargeInACurrencyWithoutAPrice() {
        assertThat(command.chargeBy(shipment("USD", 1), parse(TIERS)))
                .isEqualTo(new NotGiven("no charge per unit in USD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"from_1=10", "percent_1=-5", "from_1=10&percent_1=5"})
    void refusesTiersThatMakeNoSense(String tiers) {
        assertThatExceptionOfType(InvalidParameters.class)
                .isThrownBy(() -> parse(tiers).bind(VolumeDiscount.Tiers.class));
    }

    @Test
    void isFoundByTheServer() {
        var found = new ArrayList<PolicyCommand<?>>();
        ServiceLoader.load(PolicyCommand.class).forEach(found::add);
        assertThat(
                        PolicyCommands.builtIn()
                                .with(found)
                                .find(PolicyType.SHIPPING_CHARGE, "volume-discount"))
                .containsInstanceOf(VolumeDiscount.class);
    }

    private static Shipment shipment(String currency, int units) {
        return new Shipment(
                Currency.getInstance(currency), BigDecimal.TEN, Optional.empty(), units);
    }

    private static Parameters parse(String text) {
        return Parameters.parse(text, Origin.COMMAND);
    }
}
