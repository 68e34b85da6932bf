/// Contract files over REST: imports by hand, import sources, and what became of each.
@NullMarked
package org.comptoir.trading.web.imports;

import org.jspecify.annotations.NullMarked;
