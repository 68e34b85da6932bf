/// Sockets of customer care under load, from one client with one thread.
@NullMarked
package org.comptoir.bench.care;

import org.jspecify.annotations.NullMarked;
