/// What a buyer sees of a store: the listing, a product, prices and why they are what they are.
@NullMarked
@NamedInterface("assortment")
package org.comptoir.trading.assortment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
