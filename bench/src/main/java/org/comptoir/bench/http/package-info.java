/// The load client for the HTTP interface: a world, a server, and many buyers asking for pages of
/// prices.
@NullMarked
package org.comptoir.bench.http;

import org.jspecify.annotations.NullMarked;
