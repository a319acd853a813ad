package org.opendps.local.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    private static final Probe NEVER = new Probe(URI.create("http://localhost:1/"));

    @TempDir
    Path folder;

    @Test
    void tellsTheLastLinesOfOneThatDiedWhileStarting() {
        Child child = shell("echo first; echo the reason; exit 3");

        assertThatThrownBy(() -> NEVER.await(child, Duration.ofSeconds(20)))
                .isInstanceOfSatisfying(StartFailed.class, failure -> {
                    assertThat(failure.sentence()).contains("finance-service ended before it was ready");
                    assertThat(failure.evidence()).containsExactly("first", "the reason");
                });
    }

    @Test
    void tellsTheReasonOfADeathInWords() throws IOException {
        Path lines = folder.resolve("lines");
        Files.writeString(lines, """
                {"level":"INFO","message":"profile prod activated"}
                plain words of the virtual machine
                {"level":"WARN","message":"slow disk"}
                {"level":"ERROR","message":"Failed to start","exception":{"exceptionType":"java.lang.IllegalStateException","message":"no key","causedBy":{"exception":{"exceptionType":"java.io.EOFException"}}}}
                {"level":"INFO","message":"stopped"}
                """);
        Child child = shell("cat " + lines + "; exit 1");

        assertThatThrownBy(() -> NEVER.await(child, Duration.ofSeconds(20)))
                .isInstanceOfSatisfying(
                        StartFailed.class,
                        failure -> assertThat(failure.evidence())
                                .containsExactly(
                                        "plain words of the virtual machine",
                                        "WARN slow disk",
                                        "ERROR Failed to start",
                                        "  java.lang.IllegalStateException: no key",
                                        "  java.io.EOFException"));
    }

    @Test
    void tellsWhatWasGoingOnWhenNoErrorWasWritten() throws IOException {
        Path lines = folder.resolve("lines");
        String going = "{\"level\":\"INFO\",\"message\":\"going on\"}\n";
        Files.writeString(lines, "{\"level\":\"ERROR\",\"message\":\"long ago\"}\n" + going.repeat(40));
        Child child = shell("cat " + lines + "; exit 1");

        assertThatThrownBy(() -> NEVER.await(child, Duration.ofSeconds(20)))
                .isInstanceOfSatisfying(
                        StartFailed.class,
                        failure -> assertThat(failure.evidence()).hasSize(15).containsOnly("INFO going on"));
    }

    @Test
    void findsAnErrorFortyLinesUp() throws IOException {
        Path lines = folder.resolve("lines");
        String going = "{\"level\":\"INFO\",\"message\":\"going on\"}\n";
        Files.writeString(lines, "{\"level\":\"ERROR\",\"message\":\"the reason\"}\n" + going.repeat(39));
        Child child = shell("cat " + lines + "; exit 1");

        assertThatThrownBy(() -> NEVER.await(child, Duration.ofSeconds(20)))
                .isInstanceOfSatisfying(
                        StartFailed.class,
                        failure -> assertThat(failure.evidence()).containsExactly("ERROR the reason"));
    }

    @Test
    void tellsThatOneIsTooSlow() {
        Child child = shell("sleep 60");

        assertThatThrownBy(() -> NEVER.await(child, Duration.ofMillis(300)))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("was not ready within");
        child.kill();
    }

    @Test
    void hearsNoSecretOfAnotherPiece() throws IOException {
        Path log = folder.resolve("environment.log");
        // the test itself is started with these two: see the module's pom
        assertThat(System.getenv()).containsKeys("DPS_OF_ANOTHER_PIECE_SECRET", "DPS_FOR_EVERYBODY");

        Child.start("child", List.of("env"), Map.of("DPS_FOR_THE_CHILD_SECRET", "yes"), log)
                .awaitEnd();

        assertThat(Files.readString(log))
                .contains("DPS_FOR_THE_CHILD_SECRET=yes", "DPS_FOR_EVERYBODY=yes")
                .doesNotContain("DPS_OF_ANOTHER_PIECE_SECRET");
    }

    @Test
    void isKilledWhenItDoesNotEndByItself() {
        Child child = shell("trap '' TERM; while true; do sleep 1; done");

        child.stop(Duration.ofMillis(300));

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void canNotBeStartedOnceItsFamilyIsBeingStopped() {
        Children children = new Children();
        Child first = children.start(() -> shell("sleep 60"));

        children.stop(Duration.ofSeconds(5));

        assertThat(first.isAlive()).isFalse();
        assertThatThrownBy(() -> children.start(() -> shell("sleep 60"))).isInstanceOf(StartFailed.class);
    }

    @Test
    void isFoundByItsMarkWhenItsLauncherIsGone() {
        Orphans orphans = new Orphans(folder);
        Child marked = Child.start(
                "marked", List.of("sh", "-c", "sleep 60; true", orphans.mark()), Map.of(), folder.resolve("a.log"));
        Child stranger = shell("sleep 60; true");

        assertThat(orphans.stop()).isEqualTo(1);

        assertThat(marked.isAlive()).isFalse();
        assertThat(stranger.isAlive()).isTrue();
        assertThat(orphans.stop()).isZero();
        stranger.kill();
    }

    private Child shell(String script) {
        return Child.start("finance-service", List.of("sh", "-c", script), Map.of(), folder.resolve("child.log"));
    }
}
