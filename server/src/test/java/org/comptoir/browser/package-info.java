/// The shop in a real browser, as people see it: what they do, whether everyone can read it, and
/// its pictures for the documents.
@NullMarked
package org.comptoir.browser;

import org.jspecify.annotations.NullMarked;
