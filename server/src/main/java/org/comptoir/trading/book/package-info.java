/// The contracts of each store compiled for the engine and kept in memory, swapped after a commit.
@NullMarked
package org.comptoir.trading.book;

import org.jspecify.annotations.NullMarked;
