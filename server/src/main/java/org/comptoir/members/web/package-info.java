/// Members over HTTP: tokens, who am I, organizations, users, groups, addresses; and the security
/// of every request.
@NullMarked
package org.comptoir.members.web;

import org.jspecify.annotations.NullMarked;
