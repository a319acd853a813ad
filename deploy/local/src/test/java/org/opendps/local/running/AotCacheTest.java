package org.opendps.local.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

    private static final Instant BUILT = Instant.parse("2026-11-23T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void isRecordedWhenThereIsNone() throws IOException {
        AotCache cache = new AotCache(folder.resolve("aot/app.aot"));

        assertThat(cache.usedOrRecorded(file("app.jar", BUILT))).contains("-XX:AOTCacheOutput=" + cache.file());
    }

    @Test
    void isDoneWithoutWhenNobodyAskedForIt() throws IOException {
        assertThat(new AotCache(folder.resolve("aot/app.aot")).used(file("app.jar", BUILT)))
                .isEmpty();
    }

    @Test
    void isUsedWhenItIsAsNewAsTheJar() throws IOException {
        AotCache cache = new AotCache(file("app.aot", BUILT));

        assertThat(cache.usedOrRecorded(file("app.jar", BUILT))).contains("-XX:AOTCache=" + cache.file());
    }

    @Test
    void isThrownAwayWhenTheJarIsNewer() throws IOException {
        AotCache cache = new AotCache(file("app.aot", BUILT));

        assertThat(cache.usedOrRecorded(file("app.jar", BUILT.plusSeconds(1))))
                .contains("-XX:AOTCacheOutput=" + cache.file());
        assertThat(cache.file()).doesNotExist();
    }

    private Path file(String name, Instant time) throws IOException {
        Path file = Files.writeString(folder.resolve(name), name);
        return Files.setLastModifiedTime(file, FileTime.from(time));
    }
}
