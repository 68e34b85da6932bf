package org.comptoir.storefront.account.approval;

import org.comptoir.platform.Problem;
import org.comptoir.storefront.Visit;

/// Somebody who approves orders in this store.
final class Approver {
    private Approver() {}

    /// For anybody else his pages do not exist.
    static void require(Visit visit) {
        visit.actor().requireUser();
        if (!visit.shop().visitor().approves()) {
            throw Problem.missing("no-such-page");
        }
    }
}
