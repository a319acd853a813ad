package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.plan.Checkout;

/** The demonstration as {@code ./dps demo --json} plays it. */
@ExtendWith(RunningSystem.class)
class WholeCallOffTest {

    @Test
    void isPlayedFromAnEmptyListToTheFirstApprovedWeekAgainAndAgain(RunningSystem.Handle system) throws Exception {
        for (int time = 1; time <= 2; time++) {
            var report = new ObjectMapper().readTree(play(system));
            assertThat(report.get("result").asText())
                    .as(report.toPrettyString())
                    .isEqualTo("complete");
            assertThat(report.get("steps").size()).isGreaterThan(10);
            assertThat(report.get("steps").get(0).get("millis").isNumber()).isTrue();
            assertThat(report.get("ids").get("placement").asText()).hasSize(36);
            assertThat(report.get("amounts").get("spent").asText()).isEqualTo("110.00");
            assertThat(report.get("position").get("years").size()).isEqualTo(2);
        }
    }

    private static String play(RunningSystem.Handle system) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Ddps.root=" + Checkout.find().root(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.opendps.local.story.Demo",
                "--json"));
        builder.environment().putAll(system.ports().asEnvironment());
        var process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
