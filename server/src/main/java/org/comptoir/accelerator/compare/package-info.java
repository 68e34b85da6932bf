/// Two contracts, or versions, side by side.
@NullMarked
package org.comptoir.accelerator.compare;

import org.jspecify.annotations.NullMarked;
