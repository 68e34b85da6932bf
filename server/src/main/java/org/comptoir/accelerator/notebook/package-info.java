/// The notebook in which a contract or an account is written: a section at a time, each saved on
/// its own, with what it will say beside it.
@NullMarked
package org.comptoir.accelerator.notebook;

import org.jspecify.annotations.NullMarked;
