/// What every page is made of: its reader's language, theme and formats, the asset files, and the
/// data of the parts under `jte/parts`.
@NullMarked
package org.comptoir.platform.page;

import org.jspecify.annotations.NullMarked;
