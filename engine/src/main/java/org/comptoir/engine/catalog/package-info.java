/// The catalogue as the engine sees it: dense numbers, category intervals, product sets, price
/// lists as arrays.
@NullMarked
package org.comptoir.engine.catalog;

import org.jspecify.annotations.NullMarked;
