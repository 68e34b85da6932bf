/// Imports of large files, which go on by themselves while somebody asks how far they are.
@NullMarked
package org.comptoir.trading.imports.run;

import org.jspecify.annotations.NullMarked;
