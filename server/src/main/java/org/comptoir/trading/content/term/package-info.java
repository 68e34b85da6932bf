/// The terms and conditions of contracts and accounts, one record per kind (§3).
@NullMarked
@NamedInterface("content-term")
package org.comptoir.trading.content.term;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
