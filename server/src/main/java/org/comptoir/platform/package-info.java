/// The shared kernel: clock, problems, pages of results, texts, audit, idempotency, the embedded
/// database. Knows no domain.
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.comptoir.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
