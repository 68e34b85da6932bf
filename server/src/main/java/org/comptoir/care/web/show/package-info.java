/// Pages and proposals over REST.
@NullMarked
package org.comptoir.care.web.show;

import org.jspecify.annotations.NullMarked;
