/// What holds the shape of the code: module boundaries and short methods.
@NullMarked
package org.comptoir.boundaries;

import org.jspecify.annotations.NullMarked;
