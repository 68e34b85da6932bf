/// Business accounts: their list, and one account with its contracts, credit and orders.
@NullMarked
package org.comptoir.accelerator.account;

import org.jspecify.annotations.NullMarked;
