/// Trading: accounts, contracts, terms and policies, their life cycle and files, and what follows
/// from them for one buyer.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "members",
            "members :: address",
            "members :: group",
            "notices",
            "stores",
            "catalog",
            "catalog :: offers",
            "catalog :: object"
        })
package org.comptoir.trading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
