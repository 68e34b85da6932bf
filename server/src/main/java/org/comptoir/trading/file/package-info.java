/// Contract files in the Package form, and in the older Trading form, read as a stream with exact
/// places of what is wrong, and written in one canonical way (§5).
@NullMarked
@NamedInterface("file")
package org.comptoir.trading.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
