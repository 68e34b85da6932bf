/// Organizations, the people in them and the groups they belong to.
@NullMarked
package org.comptoir.accelerator.people;

import org.jspecify.annotations.NullMarked;
