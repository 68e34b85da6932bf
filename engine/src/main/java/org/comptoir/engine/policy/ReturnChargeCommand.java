package org.comptoir.engine.policy;

import java.math.BigDecimal;

/// Decides what is kept back when goods come back: the restocking fee.
///
/// Called once for each line that comes back. Of several commands in a policy each sees what those
/// before it left of the credit; see [Returns].
public interface ReturnChargeCommand<P extends Record> extends PolicyCommand<P> {

    /// What changes about the credit, before rounding to the currency's minor unit: −5 keeps back
    /// 5.
    BigDecimal adjustment(ReturnedLine line, P parameters);

    /// The same, with the parameters as written; throws `InvalidParameters`.
    default BigDecimal adjustmentBy(ReturnedLine line, Parameters written) {
        return adjustment(line, written.bind(parameters()));
    }

    @Override
    default PolicyType type() {
        return PolicyType.RETURN_CHARGE;
    }
}
