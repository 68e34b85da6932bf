/// The history of customer care: what was talked about, found again and read.
@NullMarked
package org.comptoir.accelerator.care.past;

import org.jspecify.annotations.NullMarked;
