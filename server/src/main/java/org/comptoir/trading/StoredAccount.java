package org.comptoir.trading;

import org.comptoir.trading.content.AccountContent;

/// An account with all it says, and whom its names meant.
public record StoredAccount(Account account, AccountContent content, MemberIds members) {}
