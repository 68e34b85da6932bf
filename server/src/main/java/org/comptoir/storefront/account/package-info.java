/// What belongs to a signed-in person: who he is, and in the packages below his orders, approvals,
/// contracts, addresses and people.
@NullMarked
package org.comptoir.storefront.account;

import org.jspecify.annotations.NullMarked;
