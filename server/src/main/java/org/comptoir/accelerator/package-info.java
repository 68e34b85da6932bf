/// The business users' tool: one place to look after accounts, contracts, approvals and what they
/// do to buyers.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "members",
            "members::*",
            "stores",
            "care",
            "care::*",
            "catalog",
            "catalog::*",
            "notices",
            "trading",
            "trading::*",
            "ordering",
            "ordering::*"
        })
package org.comptoir.accelerator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
