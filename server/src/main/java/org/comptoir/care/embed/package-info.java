/// The panel on pages of other sites: which visitors a shop has signed for, and the passes by which
/// their browsers are known.
@NullMarked
@NamedInterface("embed")
package org.comptoir.care.embed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
