/// What imports remember of the contracts they took in.
@NullMarked
package org.comptoir.trading.imports.trace;

import org.jspecify.annotations.NullMarked;
