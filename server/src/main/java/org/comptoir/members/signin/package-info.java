/// Signing in and out, the limits on failed attempts, and guests who are known again.
@NullMarked
@NamedInterface("signin")
package org.comptoir.members.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
