/// Those who serve shoppers, at work: what they ask for, what they see of a conversation and of the
/// floor, and which shoppers are there.
@NullMarked
@NamedInterface("serve")
package org.comptoir.care.serve;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
