/// How a store is set: what is switched on, and who approves its contracts.
@NullMarked
package org.comptoir.accelerator.settings;

import org.jspecify.annotations.NullMarked;
