/// Payment policies: their command interface, the steps of a payment and what comes of them, and
/// the way to connect a gateway for cards.
@NullMarked
package org.comptoir.engine.policy.payment;

import org.jspecify.annotations.NullMarked;
