/// What the terms of a contract bring to an order beside prices: adjusted shipping charges,
/// handling, where it is sent from, comments and attributes (docs/rules.md §3.3).
@NullMarked
@NamedInterface("charge")
package org.comptoir.trading.charge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
