/// The shop's pages: they compose stores, catalogue, trading and ordering for one visitor.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "members",
            "members :: address",
            "members :: overview",
            "members :: signin",
            "members :: web",
            "stores",
            "care",
            "care :: door",
            "care :: reply",
            "care :: talk",
            "catalog",
            "trading",
            "trading :: account",
            "trading :: approval",
            "trading :: assortment",
            "trading :: kit",
            "trading :: buying",
            "trading :: condition",
            "ordering",
            "ordering :: buyer",
            "ordering :: counter"
        })
package org.comptoir.storefront;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
