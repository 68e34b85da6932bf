/// Answers to those who are no longer there, by mail.
@NamedInterface("reply")
@NullMarked
package org.comptoir.care.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
