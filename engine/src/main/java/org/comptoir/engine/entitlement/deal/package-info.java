/// Contracts compiled against a catalogue, and where they are found: by key, family, buyer. For the
/// entitlement package only.
@NullMarked
package org.comptoir.engine.entitlement.deal;

import org.jspecify.annotations.NullMarked;
