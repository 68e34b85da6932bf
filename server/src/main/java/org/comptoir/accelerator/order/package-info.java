/// The orders of a store: their list, and one of them with why each line has its price.
@NullMarked
package org.comptoir.accelerator.order;

import org.jspecify.annotations.NullMarked;
