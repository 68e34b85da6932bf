/// Business policies: their list, what one does and who names it, and the form in which one is
/// written; plug-ins with what they add.
@NullMarked
package org.comptoir.accelerator.policy;

import org.jspecify.annotations.NullMarked;
