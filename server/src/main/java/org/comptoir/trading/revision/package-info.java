/// Revisions: what a deployed contract says after a changeable term was changed (§2.3).
@NullMarked
@NamedInterface("revision")
package org.comptoir.trading.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
