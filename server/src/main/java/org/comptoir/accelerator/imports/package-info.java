/// Contract files taken in: sent from here, and all imports that were.
@NullMarked
package org.comptoir.accelerator.imports;

import org.jspecify.annotations.NullMarked;
