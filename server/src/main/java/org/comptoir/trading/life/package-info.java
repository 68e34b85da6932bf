/// What may be done with contracts and accounts, and what is checked before: saving, approving,
/// deploying, revising, suspending, undoing and ending them, and the locks of whoever edits.
@NullMarked
@NamedInterface("life")
package org.comptoir.trading.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
