/// The service-provider interface: one command interface per policy type, parameter binding,
/// built-in commands.
@NullMarked
package org.comptoir.engine.policy;

import org.jspecify.annotations.NullMarked;
