package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderCommandTests {
    @ParameterizedTest
    @CsvSource({
        "PENDING_APPROVAL, APPROVE, PLACED",
        "PENDING_APPROVAL, REJECT, REJECTED",
        "PENDING_APPROVAL, CANCEL, CANCELLED",
        "PLACED, APPROVE,",
        "PLACED, REJECT,",
        "PLACED, CANCEL, CANCELLED",
        "REJECTED, APPROVE,",
        "REJECTED, REJECT,",
        "REJECTED, CANCEL,",
        "CANCELLED, APPROVE,",
        "CANCELLED, REJECT,",
        "CANCELLED, CANCEL,",
    })
    void everyPairThatIsNotInTheTableIsRefused(
            OrderState state, OrderCommand command, OrderState next) {
        assertThat(command.from(state)).isEqualTo(Optional.ofNullable(next));
    }
}
