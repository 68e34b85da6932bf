/// Contracts: their list and timeline, what one says and has been through, and what may be done to
/// it.
@NullMarked
package org.comptoir.accelerator.contract;

import org.jspecify.annotations.NullMarked;
