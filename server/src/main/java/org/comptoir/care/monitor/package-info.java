/// The shoppers in a store, as those who serve there see them: who is there, whether he waits, is
/// invited or talks, on which page he is and how full his cart is.
@NullMarked
@NamedInterface("monitor")
package org.comptoir.care.monitor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
