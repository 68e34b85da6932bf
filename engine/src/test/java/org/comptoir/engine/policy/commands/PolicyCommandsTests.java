package org.comptoir.engine.policy.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.comptoir.engine.policy.ParameterForm;
import org.comptoir.engine.policy.PolicyCommand;
import org.comptoir.engine.policy.PolicyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyCommandsTests {
    final PolicyCommands commands = PolicyCommands.builtIn();

    @ParameterizedTest
    @CsvSource({
        "Price, standard-list",
        "ProductSet, named-set",
        "ShippingMode, mode-and-carrier",
        "ShippingCharge, flat-free-above",
        "Payment, bill-me-later",
        "ReturnCharge, percent-by-days",
        "ReturnApproval, by-days",
        "ReturnPayment, original-payment",
        "InvoiceFormat, by-format",
        "ReferralInterface, http-json"
    })
    void givesEveryTypeADefault(PolicyType type, String code) {
        assertThat(commands.defaultOf(type))
                .hasValueSatisfying(command -> assertThat(command.code()).isEqualTo(code));
    }

    @Test
    void keepsCodesApartByType() {
        assertThat(commands.find(PolicyType.SHIPPING_CHARGE, "collect")).isPresent();
        assertThat(commands.find(PolicyType.PRICE, "collect")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Price, com.ibm.commerce.price.commands.RetrievePricesCmdImpl, named-list",
        "Payment, com.ibm.commerce.payment.commands.DoPaymentMPFCmdImpl, card",
        "Price, org.comptoir.engine.policy.commands.NamedPriceList, named-list",
        "ReturnCharge, com.ibm.commerce.returns.commands.CalculateReturnItemAdjustmentPercentagePolicyCmdImpl, percent-by-days",
        "ReturnCharge, com.ibm.commerce.returns.commands.CalculateReturnItemAdjustmentFlatPolicyCmdImpl, flat-by-days",
        "ReturnApproval, com.ibm.commerce.returns.commands.AutoApproveReturnItemByDaysPolicyCmdImpl, by-days"
    })
    void resolvesClassNames(PolicyType type, String className, String code) {
        assertThat(commands.find(type, className))
                .hasValueSatisfying(command -> assertThat(command.code()).isEqualTo(code));
    }

    @Test
    void listsCommandsOfOneType() {
        assertThat(commands.of(PolicyType.SHIPPING_CHARGE))
                .extracting(PolicyCommand::code)
                .containsExactly(
                        "flat-free-above", "per-unit", "weight-bands", "amount-bands", "collect");
    }

    @Test
    void findsTypesByTheirSpelling() {
        assertThat(PolicyType.spelled("ShippingCharge")).contains(PolicyType.SHIPPING_CHARGE);
        assertThat(PolicyType.spelled("shippingcharge")).isEmpty();
    }

    @Test
    void takesCommandsOfNewTypes() {
        var more = commands.with(List.of(new Warranty("two-years")));
        assertThat(more.types()).hasSize(11).last().isEqualTo(new PolicyType("Warranty"));
        assertThat(more.type("Warranty")).isPresent();
        assertThat(more.find(new PolicyType("Warranty"), "two-years")).isPresent();
        assertThat(more.defaultOf(new PolicyType("Warranty"))).isEmpty();
        assertThat(commands.type("Warranty")).isEmpty();
    }

    @Test
    void refusesACodeItsTypeKnows() {
        var more = commands.with(List.of(new Warranty("two-years")));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> more.with(List.of(new Warranty("two-years"))))
                .withMessageContaining("'two-years'");
    }

    @Test
    void namesWhatPoliciesMayWrite() {
        assertThat(commands.names(PolicyType.RETURN_APPROVAL))
                .containsExactly(
                        "by-days",
                        "always",
                        "com.ibm.commerce.returns.commands.AutoApproveReturnItemByDaysPolicyCmdImpl");
    }

    @Test
    void everyFieldOfEveryFormExplainsItself() {
        for (var type : commands.types()) {
            for (var command : commands.of(type)) {
                assertThat(command.summary()).as(command.code()).endsWith(".");
                assertThat(ParameterForm.of(command.parameters()).fields())
                        .as(command.code())
                        .allSatisfy(field -> assertThat(field.help()).endsWith("."));
            }
        }
    }

    record Warranty(String code) implements PolicyCommand<NoParameters> {
        @Override
        public Class<NoParameters> parameters() {
            return NoParameters.class;
        }

        @Override
        public PolicyType type() {
            return new PolicyType("Warranty");
        }
    }
}
