/// Marks of the catalogue tree (included, excluded, a percentage) and the terms of a contract that
/// they stand for.
@NullMarked
package org.comptoir.accelerator.mark;

import org.jspecify.annotations.NullMarked;
