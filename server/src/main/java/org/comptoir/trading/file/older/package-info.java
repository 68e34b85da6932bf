/// What the older Trading form spells differently from the Package form; it is only read (§5).
@NullMarked
package org.comptoir.trading.file.older;

import org.jspecify.annotations.NullMarked;
