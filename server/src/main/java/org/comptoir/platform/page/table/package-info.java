/// The list of the business pages: a table with its filters, sorting, pages and what may be done to
/// several rows at once.
@NullMarked
package org.comptoir.platform.page.table;

import org.jspecify.annotations.NullMarked;
