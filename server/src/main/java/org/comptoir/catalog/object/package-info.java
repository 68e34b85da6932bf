/// Product sets, price rules and catalogue filters one by one: read, written, and as texts.
@NullMarked
@NamedInterface("object")
package org.comptoir.catalog.object;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
