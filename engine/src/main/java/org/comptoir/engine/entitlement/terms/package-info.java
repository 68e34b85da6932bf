/// What was agreed, as the engine reads it: buyers, accounts, contracts and their price and
/// product-set terms.
@NullMarked
package org.comptoir.engine.entitlement.terms;

import org.jspecify.annotations.NullMarked;
