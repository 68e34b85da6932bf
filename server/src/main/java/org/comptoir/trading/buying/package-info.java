/// What one buyer may buy, at what price and under which conditions, and what keeps it so while an
/// order is placed.
@NullMarked
@NamedInterface("buying")
package org.comptoir.trading.buying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
