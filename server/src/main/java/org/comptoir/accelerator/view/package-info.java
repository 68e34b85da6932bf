/// The views of lists that people keep.
@NullMarked
package org.comptoir.accelerator.view;

import org.jspecify.annotations.NullMarked;
