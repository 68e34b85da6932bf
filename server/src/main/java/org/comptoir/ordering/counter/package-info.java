/// What orders use up and give back: purchase orders, credit lines, rights to buy (docs/rules.md
/// §1). A counter changes in the transaction of its order, so neither is ever without the other.
@NullMarked
@NamedInterface("counter")
package org.comptoir.ordering.counter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
