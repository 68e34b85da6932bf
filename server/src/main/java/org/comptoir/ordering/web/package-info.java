/// Carts and orders over HTTP.
@NullMarked
package org.comptoir.ordering.web;

import org.jspecify.annotations.NullMarked;
