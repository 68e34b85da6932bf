/// Routing applied to the database: one short transaction for each command and each decision, on as
/// many nodes as there are.
@NullMarked
package org.comptoir.care.floor;

import org.jspecify.annotations.NullMarked;
