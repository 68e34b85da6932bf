/// Plug-ins: jars with policy commands from outside, each with a class loader of its own and a
/// guard around every call.
@NullMarked
@NamedInterface("plugin")
package org.comptoir.trading.plugin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
