/// Terms of deployed contracts that may be changed, and the revisions that came of it.
@NullMarked
package org.comptoir.accelerator.revision;

import org.jspecify.annotations.NullMarked;
