package org.opendps.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.opendps.local.running.Folders;

/** pgbench with the statements of a task: what the database alone takes for them. */
final class Peer {

    /** Few, so that the first second sees every connection prepare its statements; a late start counts as latency. */
    private static final int CLIENTS = 4;

    private static final int PATIENCE_SECONDS = 60;

    private final Path program;
    private final Path script;
    private final Login login;
    private int used;

    Peer(Path program, Path script, Login login) {
        this.program = program;
        this.script = script;
        this.login = login;
    }

    Latencies run(Run run) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("bench");
        var builder = new ProcessBuilder(command(run, folder.resolve("samples")));
        builder.environment().put("PGPASSWORD", login.password());
        builder.environment().put("PGOPTIONS", "-c search_path=" + PeerTables.SCHEMA + ",public");
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
        used += run.tasks();
        var process = builder.start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new BenchFailed("pgbench failed: " + Files.readString(folder.resolve("said")));
            }
            return Latencies.of(samples(folder));
        } finally {
            process.destroyForcibly();
            Folders.delete(folder);
        }
    }

    private List<String> command(Run run, Path log) {
        int each = run.tasks() / CLIENTS;
        return List.of(
                program.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--file=" + script,
                "--client=" + CLIENTS,
                "--transactions=" + each,
                "--rate=" + run.perSecond(),
                "--define=first=" + used,
                "--define=each=" + each,
                "--define=done=0",
                "--log",
                "--log-prefix=" + log,
                "--host=localhost",
                "--port=" + login.port(),
                "--username=" + login.user(),
                login.user());
    }

    private static List<Sample> samples(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "samples.*")) {
            return PgBench.samples(Files.readAllLines(files.iterator().next()));
        }
    }
}
