/// Loading a catalogue from data files: staged as it is read, checked and merged as a whole.
@NullMarked
package org.comptoir.catalog.load;

import org.jspecify.annotations.NullMarked;
