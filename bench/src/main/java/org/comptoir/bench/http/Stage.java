package org.comptoir.bench.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A server of its own on a world of its own, both gone afterwards.
record Stage(Path folder, Server server) implements AutoCloseable {
    static final int PORT = 18_083;

    static Stage of(int products, int contracts) throws IOException {
        var folder = Files.createTempDirectory("comptoir-bench");
        Runtime.getRuntime().exec(new String[] {"chmod", "755", folder.toString()});
        new BenchWorld(folder.resolve("samples/bench"), products, contracts).write();
        var server = Server.start(PORT, folder.resolve("data"), folder.resolve("samples"), "bench");
        return new Stage(folder, server);
    }

    @Override
    public void close() throws IOException {
        server.close();
        BenchFiles.delete(folder);
    }
}
