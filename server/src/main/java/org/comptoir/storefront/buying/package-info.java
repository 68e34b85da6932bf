/// The cart and the checkout.
@NullMarked
package org.comptoir.storefront.buying;

import org.jspecify.annotations.NullMarked;
