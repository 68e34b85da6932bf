package org.comptoir.trading.content;

/// The state that a contract file gives; `toString` gives the exact spelling (§2.3).
public enum ContractState {
    DRAFT("Draft"),
    PENDING("Pending"),
    APPROVED("Approved"),
    ACTIVE("Active"),
    REJECTED("Reject"),
    CANCELLED("Cancelled"),
    CLOSED("Closed"),
    SUSPENDED("Suspended"),
    DEPLOYMENT_IN_PROGRESS("DeploymentInProgress"),
    DEPLOYMENT_FAILED("DeploymentFailed");

    private final String spelling;

    ContractState(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String toString() {
        return spelling;
    }
}
