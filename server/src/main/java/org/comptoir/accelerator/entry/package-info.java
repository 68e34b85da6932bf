/// Orders that the seller's people enter for a buyer.
@NullMarked
package org.comptoir.accelerator.entry;

import org.jspecify.annotations.NullMarked;
