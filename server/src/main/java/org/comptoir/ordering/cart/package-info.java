/// The rules of the cart: which contract a line is bought under, what it costs there, and what fits
/// together in one order.
@NullMarked
package org.comptoir.ordering.cart;

import org.jspecify.annotations.NullMarked;
