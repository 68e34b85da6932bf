/// What a contract does to those who buy, before and after it is deployed.
@NullMarked
package org.comptoir.accelerator.impact;

import org.jspecify.annotations.NullMarked;
