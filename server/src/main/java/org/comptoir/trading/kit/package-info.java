/// Configured kits as they are asked for and answered: their components and why they cost what they
/// do.
@NullMarked
@NamedInterface("kit")
package org.comptoir.trading.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
