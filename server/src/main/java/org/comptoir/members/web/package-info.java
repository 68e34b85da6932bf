/// Members over HTTP: tokens, who am I, organizations, users, groups, addresses; and the security
/// of every request. Who may see and change what is asked here by pages too.
@NullMarked
@NamedInterface("web")
package org.comptoir.members.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
