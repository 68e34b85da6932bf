/// Orders inside: how a cart becomes one, how it is kept, and who may see and decide it.
@NullMarked
@NamedInterface("order")
package org.comptoir.ordering.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
