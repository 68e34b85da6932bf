/// Letters by e-mail: kept with the transaction that gives the reason for them, sent afterwards.
@NullMarked
@ApplicationModule(allowedDependencies = "platform")
package org.comptoir.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
