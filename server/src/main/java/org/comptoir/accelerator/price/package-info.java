/// Price lists: what stands in them, as a grid to be changed and as files; every change is planned
/// before it is made.
@NullMarked
package org.comptoir.accelerator.price;

import org.jspecify.annotations.NullMarked;
