/// What buyers and their approvers look over themselves: their orders, and what their accounts
/// still allow.
@NullMarked
@NamedInterface("buyer")
package org.comptoir.ordering.buyer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
