/// Where a request goes and whether anybody would take it now: what settings mean at this moment,
/// for routing and for whoever comes to the door.
@NamedInterface("door")
@NullMarked
package org.comptoir.care.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
