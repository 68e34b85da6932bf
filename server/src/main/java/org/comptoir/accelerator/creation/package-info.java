/// New accounts and contracts: the few things one has to know to begin; the rest is written in
/// their notebooks.
@NullMarked
package org.comptoir.accelerator.creation;

import org.jspecify.annotations.NullMarked;
