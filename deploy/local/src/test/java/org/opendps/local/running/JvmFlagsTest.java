package org.opendps.local.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JvmFlagsTest {

    private static final String LESS = "-XX:TieredStopAtLevel=1";

    @TempDir
    Path folder;

    @Test
    void compileLessUnlessSomebodyMeasures() {
        assertThat(flags(Map.of())).contains(LESS);
        assertThat(flags(Map.of("DPS_COMPILING", "full"))).doesNotContain(LESS);
    }

    @Test
    void recordOnlyWhenAsked() {
        assertThat(flags(Map.of())).noneMatch(flag -> flag.contains("AOT"));
        assertThat(flags(Map.of("DPS_TRAINING", "on"))).anyMatch(flag -> flag.startsWith("-XX:AOTCacheOutput="));
    }

    private List<String> flags(Map<String, String> environment) {
        return JvmFlags.from(environment).with(new AotCache(folder.resolve("app.aot")), folder.resolve("app.jar"));
    }
}
