/// The contracts of a buyer in his own words, with what they commit him to.
@NullMarked
package org.comptoir.storefront.account.contract;

import org.jspecify.annotations.NullMarked;
