/// Orders that the seller's people enter for a buyer.
@NullMarked
@NamedInterface("behalf")
package org.comptoir.ordering.behalf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
