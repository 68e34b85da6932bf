/// Where contract files come from by themselves: folders and addresses, when they are looked at,
/// and how their files are fetched.
@NullMarked
@NamedInterface("import-sources")
package org.comptoir.trading.imports.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
