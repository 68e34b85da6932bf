package org.comptoir.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyCommandsTests {
    final PolicyCommands commands = PolicyCommands.load(getClass().getClassLoader());

    @ParameterizedTest
    @CsvSource({
        "PRICE, standard-list",
        "PRODUCT_SET, named-set",
        "SHIPPING_MODE, mode-and-carrier",
        "SHIPPING_CHARGE, flat-free-above",
        "PAYMENT, bill-me-later"
    })
    void givesEveryTypeThatActsADefault(PolicyType type, String code) {
        assertThat(commands.defaultOf(type))
                .hasValueSatisfying(command -> assertThat(command.code()).isEqualTo(code));
    }

    @Test
    void keepsCodesApartByType() {
        assertThat(commands.find(PolicyType.SHIPPING_CHARGE, "collect")).isPresent();
        assertThat(commands.find(PolicyType.PRICE, "collect")).isEmpty();
        assertThat(commands.defaultOf(PolicyType.RETURN_CHARGE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PRICE, com.ibm.commerce.price.commands.RetrievePricesCmdImpl, named-list",
        "PAYMENT, com.ibm.commerce.payment.commands.DoPaymentMPFCmdImpl, card",
        "PRICE, org.comptoir.engine.policy.NamedPriceList, named-list"
    })
    void resolvesClassNames(PolicyType type, String className, String code) {
        assertThat(commands.find(type, className))
                .hasValueSatisfying(command -> assertThat(command.code()).isEqualTo(code));
    }

    @Test
    void listsCommandsOfOneType() {
        assertThat(commands.of(PolicyType.SHIPPING_CHARGE))
                .extracting(PolicyCommand::code)
                .startsWith("flat-free-above", "collect");
    }

    @Test
    void findsTypesByTheirSpelling() {
        assertThat(PolicyType.spelled("ShippingCharge")).contains(PolicyType.SHIPPING_CHARGE);
        assertThat(PolicyType.spelled("shippingcharge")).isEmpty();
    }
}
