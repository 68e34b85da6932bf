/// Help on a store's pages: the page that works without scripts, and the words of the panel.
@NullMarked
package org.comptoir.storefront.help;

import org.jspecify.annotations.NullMarked;
