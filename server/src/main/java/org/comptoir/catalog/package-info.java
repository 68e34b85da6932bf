/// What a store sells: categories, products and SKUs, price lists and their offers, product sets,
/// price rules, catalogue filters, pictures; held in memory whole, searched and filtered there.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "members", "stores"})
package org.comptoir.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
