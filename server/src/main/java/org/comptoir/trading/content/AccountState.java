package org.comptoir.trading.content;

/// Whether an account is in use; `toString` gives the exact spelling (§1).
public enum AccountState {
    ACTIVE("Active"),
    SUSPENDED("Suspended");

    private final String spelling;

    AccountState(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String toString() {
        return spelling;
    }
}
