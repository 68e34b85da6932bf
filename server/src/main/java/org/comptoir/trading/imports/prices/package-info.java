/// Price lists that packages bring for the store itself.
@NullMarked
package org.comptoir.trading.imports.prices;

import org.jspecify.annotations.NullMarked;
