/// What customer care shows of the carts of shoppers who are in the store.
@NullMarked
package org.comptoir.accelerator.care.monitor;

import org.jspecify.annotations.NullMarked;
