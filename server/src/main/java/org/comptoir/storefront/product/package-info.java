/// A product, its variants, its price and why.
@NullMarked
package org.comptoir.storefront.product;

import org.jspecify.annotations.NullMarked;
