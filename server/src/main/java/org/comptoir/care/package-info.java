/// Customer care: queues and who serves them, live conversations with shoppers, and what is
/// prepared for them.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "members",
            "members :: signin",
            "members :: web",
            "stores",
            "mail",
            "notices"
        })
package org.comptoir.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
