/// Ordering: the cart, the checkout, orders and their approval, under the contracts that trading
/// grants.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "members",
            "members :: address",
            "members :: signin",
            "notices",
            "stores",
            "catalog",
            "trading",
            "trading :: access",
            "trading :: buying",
            "trading :: condition",
            "trading :: life",
            "trading :: assortment",
            "trading :: account",
            "trading :: insight",
            "trading :: charge",
            "trading :: approval",
            "trading :: plugin"
        })
package org.comptoir.ordering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
