package org.comptoir.platform.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comptoir.platform.Problem;
import org.comptoir.platform.load.LoadArchive.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadArchiveTests {
    private static final Limits SMALL = new Limits(100_000, 1_000_000, 10);

    @Test
    void givesTheFilesOfAFolderPackedAloneOrAsAWhole() throws IOException {
        for (var prefix : new String[] {"", "tooltech/"}) {
            var files = new String[] {"store.yaml", "pictures/b.svg", "pictures/a.svg"};
            try (var archive = LoadArchive.receive(zip(prefix, 10, files), SMALL)) {
                assertThat(archive.has("store.yaml")).isTrue();
                assertThat(archive.has("users.csv")).isFalse();
                assertThat(archive.list("pictures"))
                        .containsExactly("pictures/a.svg", "pictures/b.svg");
                try (var file = archive.open("store.yaml")) {
                    assertThat(file.readAllBytes()).hasSize(10);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.csv",
                "a/../../evil.csv",
                "/etc/evil",
                "a\\..\\evil",
                "c:evil",
                "a/..",
                "x\n"
            })
    void refusesNamesThatReachOutside(String name) {
        refused("archive-reaches-outside", zip("", 1, "store.yaml", name));
    }

    @Test
    void refusesABombByWhatItUnpacks() {
        refused("archive-too-large", zip("", 1_000_001, "store.yaml"));
        refused("archive-too-large", zip("", 600_000, "store.yaml", "products.csv"));
    }

    @Test
    void refusesTooManyFilesAndTooManyBytes() {
        var names = new String[11];
        for (int i = 0; i < names.length; i++) {
            names[i] = "f" + i;
        }
        refused("archive-with-too-many-files", zip("", 1, names));
        assertThatThrownBy(() ->
                        LoadArchive.receive(zip("", 9, "store.yaml"), new Limits(20, 100, 10)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("archive-too-large");
    }

    @Test
    void refusesWhatIsNoArchive() {
        refused(
                "bad-archive",
                new ByteArrayInputStream("partNumber,parent".getBytes(StandardCharsets.UTF_8)));
        refused("bad-archive", InputStream.nullInputStream());
        refused("bad-archive", zip("", 1, "store.yaml", "./store.yaml"));
    }

    @Test
    void refusesAnArchiveThatWasCutOff() throws IOException {
        var whole = zip("", 10_000, "store.yaml").readAllBytes();
        refused("bad-archive", new ByteArrayInputStream(Arrays.copyOf(whole, 45)));
    }

    @Test
    void refusesNamesThatHaveNoPlace() {
        refused("bad-archive", zip("", 1, "a", "a/b"));
        refused("bad-archive", zip("", 1, "a", "a/b/c"));
        refused("bad-archive", zip("", 1, "a/b", "a"));
        refused("bad-archive", zip("", 1, "x".repeat(300)));
    }

    @Test
    void leavesNothingBehindWhateverGoesWrong(@TempDir Path folder) {
        var place = folder.resolve("received");
        var broken =
                new InputStream() {
                    @Override
                    public int read() {
                        throw new StackOverflowError();
                    }

                    @Override
                    public int read(byte[] bytes, int from, int length) {
                        return read();
                    }
                };
        for (var packed : List.of(zip("", 1, "a", "a/b"), broken)) {
            assertThatThrownBy(
                            () -> {
                                Files.createDirectory(place);
                                LoadArchive.receive(packed, SMALL, place);
                            })
                    .isNotInstanceOf(IOException.class);
            assertThat(place).doesNotExist();
        }
    }

    private static void refused(String code, InputStream packed) {
        assertThatThrownBy(() -> LoadArchive.receive(packed, SMALL))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private static InputStream zip(String prefix, int size, String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(prefix + name));
                zip.write(new byte[size]);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
