/// The catalogue to look at: its categories, its products, and what names them.
@NullMarked
package org.comptoir.accelerator.product;

import org.jspecify.annotations.NullMarked;
