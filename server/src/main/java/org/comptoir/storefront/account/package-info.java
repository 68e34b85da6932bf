/// What belongs to a signed-in person: who he is, his contracts, his orders, and what waits for his
/// approval.
@NullMarked
package org.comptoir.storefront.account;

import org.jspecify.annotations.NullMarked;
