/// Stores over HTTP.
@NullMarked
package org.comptoir.stores.web;

import org.jspecify.annotations.NullMarked;
