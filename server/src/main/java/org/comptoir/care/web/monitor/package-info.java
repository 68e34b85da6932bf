/// The shoppers in a store over REST: seeing and inviting them.
@NullMarked
package org.comptoir.care.web.monitor;

import org.jspecify.annotations.NullMarked;
