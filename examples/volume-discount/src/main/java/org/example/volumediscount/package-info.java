/// A policy command from outside the project.
@NullMarked
package org.example.volumediscount;

import org.jspecify.annotations.NullMarked;
