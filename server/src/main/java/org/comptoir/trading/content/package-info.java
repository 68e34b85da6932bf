/// What contracts and accounts say, whole and immutable, as a contract file holds them (§1–§5).
@NullMarked
@NamedInterface("content")
package org.comptoir.trading.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
