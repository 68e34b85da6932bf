/// Who approves contracts and their revisions, and who stands in for him while he is away.
@NullMarked
@NamedInterface("approval")
package org.comptoir.trading.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
