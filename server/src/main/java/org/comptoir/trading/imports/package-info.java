/// Contract files and the trading files of a data folder, taken in: planned or applied, each
/// contract whole or not at all.
@NullMarked
@NamedInterface("imports")
package org.comptoir.trading.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
