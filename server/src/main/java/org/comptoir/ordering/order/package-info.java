/// Orders inside: how a cart becomes one, how it is kept, and who may see and decide it.
@NullMarked
package org.comptoir.ordering.order;

import org.jspecify.annotations.NullMarked;
