/// The catalogue over HTTP.
@NullMarked
package org.comptoir.catalog.web;

import org.jspecify.annotations.NullMarked;
