/// What the shop tells customer care of its visitors and pages.
@NullMarked
package org.comptoir.storefront.care;

import org.jspecify.annotations.NullMarked;
