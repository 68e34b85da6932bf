/// How product sets, price rules and catalogue filters are written down.
@NullMarked
package org.comptoir.catalog.definition;

import org.jspecify.annotations.NullMarked;
