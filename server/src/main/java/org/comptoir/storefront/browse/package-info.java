/// Categories and searches: products, and the ways to narrow and order them.
@NullMarked
package org.comptoir.storefront.browse;

import org.jspecify.annotations.NullMarked;
