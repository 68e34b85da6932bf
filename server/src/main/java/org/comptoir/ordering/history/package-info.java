/// Orders of the past, taken over from another system.
@NullMarked
package org.comptoir.ordering.history;

import org.jspecify.annotations.NullMarked;
