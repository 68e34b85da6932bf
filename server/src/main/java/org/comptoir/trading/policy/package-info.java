/// Editing business policies: what may be written, who names one, what would break.
@NullMarked
@NamedInterface("policy")
package org.comptoir.trading.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
