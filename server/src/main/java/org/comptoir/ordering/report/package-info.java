/// What was sold: sums over orders for those who look after accounts.
@NullMarked
@NamedInterface("report")
package org.comptoir.ordering.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
