/// Answers what one buyer may buy, and at what price. Pure: no framework, no clock, no database.
@NullMarked
package org.comptoir.engine.entitlement;

import org.jspecify.annotations.NullMarked;
