/// Work that is done once a day, whatever the number of nodes.
@NullMarked
package org.comptoir.platform.daily;

import org.jspecify.annotations.NullMarked;
