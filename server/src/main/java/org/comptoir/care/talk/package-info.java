/// Conversations and what is said in them: who may read and write, how a message is stored for good
/// and reaches everybody.
@NullMarked
@NamedInterface("talk")
package org.comptoir.care.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
