/// Plug-ins: the jars with policy commands from outside, and whether they work.
@NullMarked
package org.comptoir.accelerator.plugin;

import org.jspecify.annotations.NullMarked;
