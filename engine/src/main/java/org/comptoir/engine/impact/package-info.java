/// What a change of contracts does to prices: two books compared for the same buyers.
@NullMarked
package org.comptoir.engine.impact;

import org.jspecify.annotations.NullMarked;
