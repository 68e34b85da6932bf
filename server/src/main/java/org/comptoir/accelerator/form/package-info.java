/// Forms drawn from the records of terms: a field for every component, and the way back from what
/// was entered to the same JSON as files and programs write.
@NullMarked
package org.comptoir.accelerator.form;

import org.jspecify.annotations.NullMarked;
