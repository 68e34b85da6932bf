/// Loading a folder of data files: each module brings the importer of its own files.
@NullMarked
package org.comptoir.platform.load;

import org.jspecify.annotations.NullMarked;
