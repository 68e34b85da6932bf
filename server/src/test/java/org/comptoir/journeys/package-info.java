/// What people do, from end to end, against the running program and its sample stores.
@NullMarked
package org.comptoir.journeys;

import org.jspecify.annotations.NullMarked;
