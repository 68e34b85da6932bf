/// Looking people over: whole lists of them for the seller’s side.
@NullMarked
@NamedInterface("overview")
package org.comptoir.members.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
