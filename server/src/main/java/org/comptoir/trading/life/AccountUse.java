package org.comptoir.trading.life;

import org.comptoir.trading.AccountId;

/// Asked before an account passes to another customer: implemented by each module that keeps
/// something of the customer’s under his account.
public interface AccountUse {
    /// Whether something there belongs to the account’s present customer.
    boolean uses(AccountId account);
}
