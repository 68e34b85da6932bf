/// What contracts and accounts are made of: references to things that exist elsewhere, exact
/// amounts, participants, descriptions.
@NullMarked
@NamedInterface("content-value")
package org.comptoir.trading.content.value;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
