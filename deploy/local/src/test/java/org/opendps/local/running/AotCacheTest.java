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

        assertThat(cache.flags(file("app.jar", BUILT), true)).contains("-XX:AOTCacheOutput=" + cache.file());
    }

    @Test
    void isDoneWithoutWhenNobodyAskedForIt() throws IOException {
        assertThat(new AotCache(folder.resolve("aot/app.aot")).flags(file("app.jar", BUILT), false))
                .isEmpty();
    }

    @Test
    void isUsedWhenItIsAsNewAsTheJar() throws IOException {
        AotCache cache = new AotCache(file("app.aot", BUILT));

        assertThat(cache.flags(file("app.jar", BUILT), true)).contains("-XX:AOTCache=" + cache.file());
    }

    @Test
    void isNeitherUsedNorMadeAgainWhenTheJarIsNewer() throws IOException {
        AotCache cache = new AotCache(file("app.aot", BUILT));

        assertThat(cache.flags(file("app.jar", BUILT.plusSeconds(1)), true)).isEmpty();
    }

    @Test
    void isMissingWhenItsWritingWasBrokenOff() throws IOException {
        AotCache cache = new AotCache(file("app.aot", BUILT));
        file("app.aot.config", BUILT);

        assertThat(cache.isMissing()).isTrue();
        assertThat(cache.flags(file("app.jar", BUILT), true)).contains("-XX:AOTCacheOutput=" + cache.file());
    }

    private Path file(String name, Instant time) throws IOException {
        Path file = Files.writeString(folder.resolve(name), name);
        return Files.setLastModifiedTime(file, FileTime.from(time));
    }
}
