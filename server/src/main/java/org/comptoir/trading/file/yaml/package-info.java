/// Contracts and accounts as YAML that people keep and compare: read with the place of what is
/// wrong, and written in one canonical way.
@NullMarked
package org.comptoir.trading.file.yaml;

import org.jspecify.annotations.NullMarked;
