/// Where shoppers want to be answered, over REST.
@NullMarked
package org.comptoir.care.web.reply;

import org.jspecify.annotations.NullMarked;
