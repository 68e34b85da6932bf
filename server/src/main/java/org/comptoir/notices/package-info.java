/// Notices: what the program tells people, kept until they have read it.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "members"})
package org.comptoir.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
