/// Erasure over REST.
@NullMarked
package org.comptoir.care.web.keep;

import org.jspecify.annotations.NullMarked;
