/// The imports of contract files that were and that are at work, with what they did.
@NullMarked
package org.comptoir.trading.imports.run;

import org.jspecify.annotations.NullMarked;
