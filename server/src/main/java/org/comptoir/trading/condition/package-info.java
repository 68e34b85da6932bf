/// What contracts say about orders, prices aside: ways to pay and to ship, addresses, charges and
/// the places goods are sent from.
@NullMarked
@NamedInterface("condition")
package org.comptoir.trading.condition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
