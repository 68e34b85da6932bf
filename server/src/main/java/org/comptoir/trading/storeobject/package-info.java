/// Price rules, catalogue filters, product sets and settings of a store over REST: who may change
/// them, and what uses them.
@NullMarked
@NamedInterface("storeobject")
package org.comptoir.trading.storeobject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
