/// Editing business policies: what may be written, who names one, what would break.
@NullMarked
package org.comptoir.trading.policy;

import org.jspecify.annotations.NullMarked;
