/// Customer care over REST, as it is set and as it stands: for shoppers, and for those who set it.
@NullMarked
package org.comptoir.care.web.setting;

import org.jspecify.annotations.NullMarked;
