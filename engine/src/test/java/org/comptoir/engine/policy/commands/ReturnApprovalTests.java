package org.comptoir.engine.policy.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.policy.InvalidParameters;
import org.comptoir.engine.policy.Operation;
import org.comptoir.engine.policy.Origin;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.engine.policy.PolicyCommand;
import org.comptoir.engine.policy.ReturnApprovalCommand.ByAPerson;
import org.comptoir.engine.policy.ReturnApprovalCommand.ByItself;
import org.comptoir.engine.policy.ReturnedLine;
import org.comptoir.engine.policy.Returns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReturnApprovalTests {
    static final Currency CAD = Currency.getInstance("CAD");

    @Test
    void approvesUpToTheLastDay() {
        var command = new ApprovalByDays();
        assertThat(command.approveBy(line(CAD, "1", 30), parse("days=30")))
                .isEqualTo(new ByItself());
        assertThat(command.approveBy(line(CAD, "1", 31), parse("days=30")))
                .isInstanceOf(ByAPerson.class);
        assertThat(command.approveBy(line(CAD, "1", null), parse("days=30")))
                .isEqualTo(new ByAPerson("it was shipped on an unknown day"));
        assertThat(command.approveBy(line(CAD, "1", 9999), parse(""))).isEqualTo(new ByItself());
        assertThatExceptionOfType(InvalidParameters.class)
                .isThrownBy(() -> command.check(parse("days=-1")));
    }

    @Test
    void needsTheApprovalOfEveryCommand() {
        var always = operation(new AlwaysApproved(), "");
        var month = operation(new ApprovalByDays(), "days=30");
        var week = operation(new ApprovalByDays(), "days=7");
        assertThat(Returns.approval(line(CAD, "1", 7), List.of(always, month, week)))
                .isEqualTo(new ByItself());
        assertThat(Returns.approval(line(CAD, "1", 8), List.of(week, month, always)))
                .isInstanceOf(ByAPerson.class);
        assertThat(Returns.approval(line(CAD, "1", 8), List.of())).isInstanceOf(ByAPerson.class);
    }

    @Test
    void countsWholeDaysSinceShipping() {
        var shipped = Instant.parse("2026-03-01T15:00:00Z");
        assertThat(days(shipped, Duration.ofDays(31).minusSeconds(1))).contains(30);
        assertThat(days(shipped, Duration.ofDays(31))).contains(31);
        assertThat(days(shipped, Duration.ofDays(-2))).contains(0);
        assertThat(ReturnedLine.of(CAD, BigDecimal.ONE, Optional.empty(), shipped).days())
                .isEmpty();
    }

    private static Optional<Integer> days(Instant shipped, Duration later) {
        return ReturnedLine.of(CAD, BigDecimal.ONE, Optional.of(shipped), shipped.plus(later))
                .days();
    }

    private static Operation operation(PolicyCommand<?> command, String written) {
        return new Operation(command, parse(written));
    }

    private static ReturnedLine line(Currency currency, String credit, @Nullable Integer days) {
        return new ReturnedLine(currency, new BigDecimal(credit), Optional.ofNullable(days));
    }

    private static Parameters parse(String text) {
        return Parameters.parse(text, Origin.POLICY);
    }
}
