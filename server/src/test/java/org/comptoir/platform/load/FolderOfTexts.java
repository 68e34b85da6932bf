package org.comptoir.platform.load;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// A data folder written down in a test: file names and their texts.
public record FolderOfTexts(Map<String, String> files) implements LoadFolder {
    public FolderOfTexts {
        files = Map.copyOf(files);
    }

    /// The same folder with another text in one file.
    public FolderOfTexts with(String name, String text) {
        var more = new TreeMap<>(files);
        more.put(name, text);
        return new FolderOfTexts(more);
    }

    /// The same folder with one text in a file replaced by another, which must have been there.
    public FolderOfTexts replacing(String name, String text, String other) {
        var old = Objects.requireNonNull(files.get(name));
        if (!old.contains(text)) {
            throw new IllegalArgumentException(name + " does not hold " + text);
        }
        return with(name, old.replace(text, other));
    }

    /// What a test does while a file is being opened.
    public interface Pause {
        void run() throws InterruptedException;
    }

    /// The same folder, but somebody waits whenever that file is opened.
    public LoadFolder whenOpening(String name, Pause pause) {
        var files = this;
        return new LoadFolder() {
            @Override
            public boolean has(String file) {
                return files.has(file);
            }

            @Override
            public InputStream open(String file) {
                if (file.equals(name)) {
                    await(pause);
                }
                return files.open(file);
            }

            @Override
            public List<String> list(String subfolder) {
                return files.list(subfolder);
            }
        };
    }

    private static void await(Pause pause) {
        try {
            pause.run();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean has(String name) {
        return files.containsKey(name);
    }

    @Override
    public InputStream open(String name) {
        var text = Objects.requireNonNull(files.get(name));
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> list(String subfolder) {
        return files.keySet().stream()
                .filter(name -> name.startsWith(subfolder + "/"))
                .sorted()
                .toList();
    }
}
