/// Business accounts more closely: their rules, and what they have committed themselves to.
@NullMarked
@NamedInterface("account")
package org.comptoir.trading.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
