/// Terms of contracts and accounts, said in words.
@NullMarked
package org.comptoir.accelerator.term;

import org.jspecify.annotations.NullMarked;
