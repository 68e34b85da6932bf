/// Conversations over REST: what the socket does, for programs.
@NullMarked
package org.comptoir.care.web.talk;

import org.jspecify.annotations.NullMarked;
