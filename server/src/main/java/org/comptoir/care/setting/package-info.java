/// What a store sets for customer care: queues and who serves them, when they are open, where a
/// request goes, and what is prepared for its agents.
@NamedInterface("setting")
@NullMarked
package org.comptoir.care.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
