/// Looks up what contracts and accounts name: people, policies, products, lists and addresses, and
/// what a name that leads nowhere was most likely meant to be.
@NullMarked
package org.comptoir.trading.imports.check;

import org.jspecify.annotations.NullMarked;
