/// Full text over a catalogue: words in the reader's language, part numbers whole and begun.
@NullMarked
package org.comptoir.catalog.search;

import org.jspecify.annotations.NullMarked;
