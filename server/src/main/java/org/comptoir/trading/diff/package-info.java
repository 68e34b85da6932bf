/// What is different between two contracts, by meaning rather than by place.
@NullMarked
@NamedInterface("diff")
package org.comptoir.trading.diff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
