/// The store as one buyer sees it, to be looked at only.
@NullMarked
package org.comptoir.accelerator.see;

import org.jspecify.annotations.NullMarked;
