/// What those who keep the catalogue read of it: products published or not, one by one with all
/// their texts, and the offers of price lists.
@NullMarked
@NamedInterface("overview")
package org.comptoir.catalog.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
