/// Work that is done again and again: in rounds, or once a day whatever the number of nodes.
@NullMarked
package org.comptoir.platform.daily;

import org.jspecify.annotations.NullMarked;
