/// Measures of the engine: one price, a page, a sorted assortment, the compilation of a contract,
/// and memory.
@NullMarked
package org.comptoir.bench.engine;

import org.jspecify.annotations.NullMarked;
