/// The address books of users and organizations.
@NullMarked
@NamedInterface("address")
package org.comptoir.members.address;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
