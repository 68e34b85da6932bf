/// The people and units of an organization, for its administrators.
@NullMarked
package org.comptoir.storefront.account.people;

import org.jspecify.annotations.NullMarked;
