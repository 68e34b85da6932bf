/// Accounts, contracts and policies over HTTP, for the seller's side.
@NullMarked
package org.comptoir.trading.web;

import org.jspecify.annotations.NullMarked;
