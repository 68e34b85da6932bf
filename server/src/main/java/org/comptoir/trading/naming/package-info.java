/// Which contracts, product sets, price rules and catalogue filters name a category, an article or
/// a price list.
@NullMarked
@NamedInterface("naming")
package org.comptoir.trading.naming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
