/// Address books: one’s own and those of one’s organization.
@NullMarked
package org.comptoir.storefront.account.book;

import org.jspecify.annotations.NullMarked;
