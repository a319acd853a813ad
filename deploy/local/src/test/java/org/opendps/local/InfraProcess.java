package org.opendps.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The infra mode as a test of a service sees it: another process, one line, a pipe that keeps it alive. */
final class InfraProcess {

    private static final Pattern READY = Pattern.compile("READY postgres\\.port=(\\d+) kafka\\.port=(\\d+)");

    private final Process process;
    private final int postgresPort;
    private final int kafkaPort;

    private InfraProcess(Process process, Matcher ready) {
        this.process = process;
        this.postgresPort = Integer.parseInt(ready.group(1));
        this.kafkaPort = Integer.parseInt(ready.group(2));
    }

    static InfraProcess start(Path temporary) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Ddps.root=" + System.getProperty("dps.root"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "infra")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        Matcher ready = READY.matcher(String.valueOf(line));
        if (!ready.matches()) {
            process.destroyForcibly();
            throw new IllegalStateException("Expected a READY line, got: " + line);
        }
        return new InfraProcess(process, ready);
    }

    Connection connect(String database, String role, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + postgresPort + "/" + database, role, password);
    }

    String brokerAddress() {
        return "localhost:" + kafkaPort;
    }

    int postgresPort() {
        return postgresPort;
    }

    /** As the system does it to a test that dies; answers whether the process ended within the time, and by itself. */
    boolean closeStandardInput(Duration limit) {
        try {
            process.getOutputStream().close();
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
