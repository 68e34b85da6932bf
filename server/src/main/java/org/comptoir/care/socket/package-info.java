/// The socket `/ws/care`: one connection per browser tab, over which a shopper and those who serve
/// him talk.
@NullMarked
package org.comptoir.care.socket;

import org.jspecify.annotations.NullMarked;
