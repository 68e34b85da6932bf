/// Who may see and change which contracts and accounts: a person reaches them through here.
@NullMarked
@NamedInterface("access")
package org.comptoir.trading.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
