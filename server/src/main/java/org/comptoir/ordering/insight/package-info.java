/// What carts and orders tell about contracts.
@NullMarked
package org.comptoir.ordering.insight;

import org.jspecify.annotations.NullMarked;
