/// What contracts name of a store to say what it sells and at which price: product sets, price
/// rules and catalogue filters; listed, read, made, changed and deleted.
@NullMarked
package org.comptoir.accelerator.object;

import org.jspecify.annotations.NullMarked;
