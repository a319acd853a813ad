package org.opendps.local.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.opendps.local.running.Folders;

/** An nginx on a free port while something is measured: a plain proxy before a service, or what stands for one. */
public final class Nginx implements AutoCloseable {

    private static final List<Path> PLACES = List.of(Path.of("/usr/sbin/nginx"), Path.of("/usr/local/sbin/nginx"));

    private final Process process;
    private final Path folder;
    private final int port;

    private Nginx(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /**
     * @param service what its template makes of it: the port that it is before, or how much it takes
     * @param template its configuration, with places for the folder, its port and {@code service}
     */
    public static Nginx before(int service, Path template) throws IOException, InterruptedException {
        var program = PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new BenchFailed("There is no nginx, the plain proxy to compare with: install it, on"
                        + " Debian with 'apt-get install nginx-light'."));
        var folder = Files.createTempDirectory("bench-nginx");
        int port = freePort();
        var configuration = folder.resolve("nginx.conf");
        Files.writeString(
                configuration,
                Files.readString(template)
                        .replace("@folder@", folder.toString())
                        .replace("@service@", String.valueOf(service))
                        .replace("@port@", String.valueOf(port)));
        var process = new ProcessBuilder(program.toString(), "-c", configuration.toString(), "-p", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        var nginx = new Nginx(process, folder, port);
        nginx.awaitReady();
        return nginx;
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    private void awaitReady() throws IOException, InterruptedException {
        for (int tries = 0; tries < 50; tries++) {
            try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                Pause.aMoment();
            }
        }
        var said = Files.readString(folder.resolve("said"));
        close();
        throw new BenchFailed("nginx did not start: " + said);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        Folders.delete(folder);
    }
}
