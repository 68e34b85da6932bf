/// The shop's pages: they compose stores, catalogue, trading and ordering for one visitor.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "members",
            "stores",
            "catalog",
            "trading",
            "trading::account",
            "trading::assortment",
            "ordering"
        })
package org.comptoir.storefront;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
