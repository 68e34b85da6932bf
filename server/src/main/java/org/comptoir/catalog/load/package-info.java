/// Loading a catalogue from data files: staged as it is read, checked and merged as a whole. Prices
/// that come by themselves are taken in here by the same rules.
@NullMarked
@NamedInterface("load")
package org.comptoir.catalog.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
