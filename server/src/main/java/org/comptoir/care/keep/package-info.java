/// For how long what was said is kept.
@NullMarked
@NamedInterface("keep")
package org.comptoir.care.keep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
