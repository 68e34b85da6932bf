/// Alerts about rights and obligations to buy (docs/rules.md §1).
@NullMarked
package org.comptoir.ordering.commitment;

import org.jspecify.annotations.NullMarked;
