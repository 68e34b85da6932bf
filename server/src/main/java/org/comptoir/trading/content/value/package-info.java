/// What contracts and accounts are made of: references to things that exist elsewhere, exact
/// amounts, participants, descriptions.
@NullMarked
package org.comptoir.trading.content.value;

import org.jspecify.annotations.NullMarked;
