/// What was sold, kept in sums that are exact at every moment (docs/decisions/0043).
@NullMarked
@NamedInterface("sales")
package org.comptoir.ordering.sales;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
