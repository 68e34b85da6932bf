/// Members from the files of a data folder: organizations, users, groups, addresses.
@NullMarked
package org.comptoir.members.file;

import org.jspecify.annotations.NullMarked;
