/// Import sources: where contract files come from by themselves, made and looked after.
@NullMarked
package org.comptoir.accelerator.imports.source;

import org.jspecify.annotations.NullMarked;
