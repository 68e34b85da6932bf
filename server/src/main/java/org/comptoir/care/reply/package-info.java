/// Answers to those who are no longer there, by mail.
@NullMarked
package org.comptoir.care.reply;

import org.jspecify.annotations.NullMarked;
