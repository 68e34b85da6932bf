/// Who changed what in a store.
@NullMarked
package org.comptoir.accelerator.audit;

import org.jspecify.annotations.NullMarked;
