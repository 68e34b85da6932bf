/// Invitations: an agent asks a shopper who only looks whether he would like to talk.
@NullMarked
package org.comptoir.care.invite;

import org.jspecify.annotations.NullMarked;
