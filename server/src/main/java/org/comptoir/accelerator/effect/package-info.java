/// What one buyer sees with a contract and without it.
@NullMarked
package org.comptoir.accelerator.effect;

import org.jspecify.annotations.NullMarked;
