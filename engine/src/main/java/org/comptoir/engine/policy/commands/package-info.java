/// The commands that every installation has, and the table of all that policies may name.
@NullMarked
package org.comptoir.engine.policy.commands;

import org.jspecify.annotations.NullMarked;
