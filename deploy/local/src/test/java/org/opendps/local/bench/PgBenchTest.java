package org.opendps.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PgBenchTest {

    @TempDir
    Path folder;

    @Test
    void isFoundOnThePath() throws IOException {
        var program = program("bin");

        assertThat(PgBench.onPath("/nowhere:" + program.getParent())).contains(program);
        assertThat(PgBench.onPath("/nowhere")).isEmpty();
    }

    @Test
    void isTheNewestOfSeveralVersions() throws IOException {
        program("9/bin");
        var newest = program("18/bin");

        assertThat(PgBench.newest(folder)).contains(newest);
        assertThat(PgBench.newest(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void tellsWhenEachTransactionWasDueAndHowLongItTook() {
        var samples = PgBench.samples(List.of("0 1 9297 0 1795452011 312693 114", "1 1 3705 0 1795452012 525763 258"));

        // the first was due at ...011.303396, the second at ...012.522058
        assertThat(samples).containsExactly(new Sample(0, 9_297_000), new Sample(1_218_662_000, 3_705_000));
    }

    private Path program(String place) throws IOException {
        var program = Files.createDirectories(folder.resolve(place)).resolve("pgbench");
        Files.createFile(program);
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
