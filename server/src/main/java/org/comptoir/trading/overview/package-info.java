/// Accounts and contracts as the seller's side looks over them: filtered, sorted, counted.
@NullMarked
@NamedInterface("overview")
package org.comptoir.trading.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
