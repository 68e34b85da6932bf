/// What was talked about: found again, and counted.
@NullMarked
@NamedInterface("review")
package org.comptoir.care.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
