/// Members: the organization tree, users, explicit groups, roles, addresses, sign-in and tokens.
@NullMarked
@ApplicationModule(allowedDependencies = "platform")
package org.comptoir.members;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
