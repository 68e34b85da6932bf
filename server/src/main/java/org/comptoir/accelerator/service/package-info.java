/// The settings of customer care: their lists and forms, and how shoppers and agents will see them.
@NullMarked
package org.comptoir.accelerator.service;

import org.jspecify.annotations.NullMarked;
