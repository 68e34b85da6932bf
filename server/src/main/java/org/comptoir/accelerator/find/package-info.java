/// Finding what one looks for by its name, from anywhere in the tool.
@NullMarked
package org.comptoir.accelerator.find;

import org.jspecify.annotations.NullMarked;
