/// What contracts will do and where they are weak, before a customer notices: their impact, their
/// findings, and who sees what.
@NullMarked
@NamedInterface("insight")
package org.comptoir.trading.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
