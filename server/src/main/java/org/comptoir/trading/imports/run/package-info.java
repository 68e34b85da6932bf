/// The imports of contract files that were and that are at work, with what they did.
@NullMarked
@NamedInterface("import-runs")
package org.comptoir.trading.imports.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
