package org.comptoir.storefront.account.people;

import org.comptoir.platform.Problem;
import org.comptoir.storefront.Visit;

/// Somebody who looks after the people of a buying organization.
final class Administrator {
    private Administrator() {}

    /// For anybody else his pages do not exist.
    static void require(Visit visit) {
        visit.actor().requireUser();
        if (!visit.shop().visitor().administers()) {
            throw Problem.missing("no-such-page");
        }
    }
}
