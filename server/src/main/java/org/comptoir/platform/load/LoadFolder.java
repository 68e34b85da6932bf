package org.comptoir.platform.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/// The files of a data folder, wherever they lie: on this machine or in an uploaded archive.
public interface LoadFolder {
    boolean has(String name);

    /// Opens a file by its name relative to the folder, such as `contracts/10-base.xml`.
    InputStream open(String name) throws IOException;

    /// The names of the files below a sub-folder, such as `pictures`, in order.
    List<String> list(String subfolder);

    /// The folder of that path on this machine.
    static LoadFolder of(Path directory) {
        return new DirectoryFolder(directory);
    }
}
