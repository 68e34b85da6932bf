/// Finds what is weak in the contracts of a store by reading all of them together.
@NullMarked
package org.comptoir.trading.insight.lint;

import org.jspecify.annotations.NullMarked;
