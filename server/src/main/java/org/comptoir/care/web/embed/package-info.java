/// The panel on pages of other sites, over REST.
@NullMarked
package org.comptoir.care.web.embed;

import org.jspecify.annotations.NullMarked;
