/// Comptoir: business relationships in commerce, as one modular program.
@NullMarked
package org.comptoir;

import org.jspecify.annotations.NullMarked;
