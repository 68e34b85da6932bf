/// What happens once around the program's start: the line that says it is ready, and the trial run
/// of a build.
@NullMarked
package org.comptoir.platform.start;

import org.jspecify.annotations.NullMarked;
