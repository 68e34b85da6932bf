/// Whoever serves a shopper looks at what the store knows of him, and it is written down.
@NullMarked
@NamedInterface("look")
package org.comptoir.care.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
