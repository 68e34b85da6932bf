/// Products changed otherwise than by a data folder, by the same rules.
@NullMarked
@NamedInterface("product")
package org.comptoir.catalog.product;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
