/// What agents do over REST: the commands of the socket, for programs; and what a shopper does when
/// a conversation is over.
@NullMarked
package org.comptoir.care.web.serve;

import org.jspecify.annotations.NullMarked;
