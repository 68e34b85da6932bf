/// The first page of the tool: what waits, and how the business goes.
@NullMarked
package org.comptoir.accelerator.home;

import org.jspecify.annotations.NullMarked;
