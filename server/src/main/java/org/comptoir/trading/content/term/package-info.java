/// The terms and conditions of contracts and accounts, one record per kind (§3).
@NullMarked
package org.comptoir.trading.content.term;

import org.jspecify.annotations.NullMarked;
