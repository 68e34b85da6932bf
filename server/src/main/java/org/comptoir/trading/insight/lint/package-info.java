/// Finds what is weak in the contracts of a store by reading all of them together.
@NullMarked
@NamedInterface("insight-lint")
package org.comptoir.trading.insight.lint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
