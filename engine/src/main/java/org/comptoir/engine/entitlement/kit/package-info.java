/// Configured kits: what one costs, whether it may be built so, and why (docs/rules.md §3.2.10).
@NullMarked
package org.comptoir.engine.entitlement.kit;

import org.jspecify.annotations.NullMarked;
