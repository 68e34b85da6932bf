/// What is weak in the contracts of a store, with advice.
@NullMarked
package org.comptoir.accelerator.finding;

import org.jspecify.annotations.NullMarked;
