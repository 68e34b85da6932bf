/// Why a buyer pays a price or sees none, and who sees a product.
@NullMarked
package org.comptoir.accelerator.explain;

import org.jspecify.annotations.NullMarked;
