/// Orders that wait for an approver, what he and his deputy decided, and who his deputy is.
@NullMarked
package org.comptoir.storefront.account.approval;

import org.jspecify.annotations.NullMarked;
