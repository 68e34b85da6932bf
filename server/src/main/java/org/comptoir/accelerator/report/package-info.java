/// How the business goes: what was sold, to whom, under which contracts, and what is owed.
@NullMarked
package org.comptoir.accelerator.report;

import org.jspecify.annotations.NullMarked;
