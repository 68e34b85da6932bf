/// Orders: the lists of a buyer and his administrator, one order, and ordering again.
@NullMarked
package org.comptoir.storefront.account.order;

import org.jspecify.annotations.NullMarked;
