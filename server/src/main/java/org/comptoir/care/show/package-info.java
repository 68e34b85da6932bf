/// What an agent shows a shopper beside the talk, who takes it or not.
@NullMarked
@NamedInterface("show")
package org.comptoir.care.show;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
