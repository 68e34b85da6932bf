/// Who serves whom: the rules of routing as pure functions of recorded questions, so that every
/// decision can be replayed and explained (docs/topics/care.md).
@NullMarked
@NamedInterface("route")
package org.comptoir.care.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
