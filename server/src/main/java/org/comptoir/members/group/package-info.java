/// The explicit member groups and who is in them.
@NullMarked
@NamedInterface("group")
package org.comptoir.members.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
