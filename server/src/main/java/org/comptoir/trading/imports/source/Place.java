package org.comptoir.trading.imports.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.platform.Problem;

/// Where the files of a source lie.
public sealed interface Place {
    /// A folder below that of the store, with steps between slashes.
    record Folder(String path) implements Place {
        public Folder {
            requireBelow(path);
        }

        private static void requireBelow(String path) {
            try {
                var steps = Path.of(path);
                boolean leaves =
                        steps.isAbsolute()
                                || path.indexOf('\\') >= 0
                                || path.chars().anyMatch(Character::isISOControl);
                for (var step : steps) {
                    leaves |= step.toString().equals("..");
                }
                if (leaves || path.length() > SourceSettings.LONGEST) {
                    throw Problem.invalid("folder", "import-folder-outside", path);
                }
            } catch (InvalidPathException unreadable) {
                throw Problem.invalid("folder", "import-folder-outside", path);
            }
        }
    }

    /// An address on the web, read with the credential of that name.
    record Address(URI uri, Optional<String> credential) implements Place {
        private static final int LONGEST = 2_000;

        public Address {
            requireUsable(uri);
        }

        public static Address of(String address, Optional<String> credential) {
            try {
                return new Address(new URI(address.strip()), credential);
            } catch (URISyntaxException unreadable) {
                throw Problem.invalid("address", "import-address-bad", address);
            }
        }

        private static void requireUsable(URI uri) {
            var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("https") || scheme.equals("http");
            if (!web || uri.getHost() == null || uri.toString().length() > LONGEST) {
                throw Problem.invalid("address", "import-address-bad", uri.toString());
            }
            if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
                throw Problem.invalid("address", "import-address-password");
            }
        }

        /// The last step of the address, as the name of the file.
        String fileName() {
            var path = Optional.ofNullable(uri.getPath()).orElse("");
            var name = path.substring(path.lastIndexOf('/') + 1);
            return name.isEmpty() ? uri.getHost() : name;
        }

        boolean isPlain() {
            return uri.getScheme().equalsIgnoreCase("http");
        }
    }
}
