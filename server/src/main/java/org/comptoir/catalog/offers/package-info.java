/// Price lists and their offers as they are written, whatever they come from.
@NullMarked
@NamedInterface("offers")
package org.comptoir.catalog.offers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
