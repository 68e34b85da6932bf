/// PostgreSQL: the real server, started and watched by the program, or an external one by address.
@NullMarked
package org.comptoir.platform.database;

import org.jspecify.annotations.NullMarked;
