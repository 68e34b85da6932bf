/// The canonical form of contract files: the one way in which content is written (§5).
@NullMarked
@NamedInterface("file-export")
package org.comptoir.trading.file.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
