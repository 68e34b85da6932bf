/// The inbox of those who approve contracts and changed terms.
@NullMarked
package org.comptoir.accelerator.approval;

import org.jspecify.annotations.NullMarked;
