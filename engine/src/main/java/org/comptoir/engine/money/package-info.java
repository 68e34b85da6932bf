/// Amounts, quantities and percentages as exact whole numbers, and the one rounding rule.
@NullMarked
package org.comptoir.engine.money;

import org.jspecify.annotations.NullMarked;
