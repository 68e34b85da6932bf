/// A contract file as it is read: spooled to disk, put into order, divided into parts, and what is
/// wrong with it by line and column.
@NullMarked
package org.comptoir.trading.imports.read;

import org.jspecify.annotations.NullMarked;
