/// Stores: who owns them, what they speak, which currencies they take, and which parts of the
/// change flow they use.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "members"})
package org.comptoir.stores;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
