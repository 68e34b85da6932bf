/// Where customer service works: the console, the supervisor's board, and what was talked about.
@NullMarked
package org.comptoir.accelerator.care;

import org.jspecify.annotations.NullMarked;
