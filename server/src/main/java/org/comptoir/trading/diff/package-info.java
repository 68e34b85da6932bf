/// What is different between two contracts, by meaning rather than by place.
@NullMarked
package org.comptoir.trading.diff;

import org.jspecify.annotations.NullMarked;
