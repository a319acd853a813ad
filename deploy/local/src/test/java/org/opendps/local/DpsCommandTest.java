package org.opendps.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.local.plan.Checkout;

/** What the script says on a machine that lacks something: a copy of it, in an empty checkout, with few programs. */
class DpsCommandTest {

    private static final List<String> PROGRAMS = List.of(
            "awk",
            "bash",
            "basename",
            "cat",
            "df",
            "dirname",
            "find",
            "flock",
            "grep",
            "head",
            "ls",
            "mkdir",
            "readlink",
            "rm",
            "sed",
            "tail",
            "touch",
            "tr");

    @TempDir
    Path machine;

    private Path checkout;
    private Path programs;

    @BeforeEach
    void bareMachine() throws IOException {
        checkout = machine.resolve("a checkout");
        programs = Files.createDirectories(machine.resolve("bin"));
        Path here = Checkout.find().root();
        Files.createDirectories(checkout.resolve("deploy"));
        Files.copy(here.resolve("dps"), checkout.resolve("dps"));
        Files.copy(here.resolve("deploy/ports.csv"), checkout.resolve("deploy/ports.csv"));
        for (String program : PROGRAMS) {
            Files.createSymbolicLink(programs.resolve(program), onPath(program));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "up",
                "down",
                "status",
                "logs NAME",
                "train",
                "bench bid",
                "bench determination",
                "bench gateway",
                "bench ranking",
                "bench search",
                "bench import",
                "bench reassessment",
                "sandbox",
                "portal NAME",
                "redrive TOPIC",
                "test",
                "help"
            })
    void listsEveryCommand(String command) throws Exception {
        Said said = dps(Map.of(), "help");

        assertThat(said.status()).isZero();
        assertThat(said.text()).contains("\n  " + command + " ");
    }

    @Test
    void listsEveryPortWithItsVariable() throws Exception {
        assertThat(dps(Map.of(), "up", "--help").text())
                .contains("DPS_GATEWAY_PORT", "8080", "DPS_POSTGRES_PORT", "5433");
    }

    @Test
    void explainsItselfWhenItDoesNotKnowTheCommand() throws Exception {
        Said said = dps(Map.of(), "start");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.text()).startsWith("There is no command 'start'.").contains("./dps COMMAND");
    }

    @Test
    void asksForAJdkWhenThereIsNone() throws Exception {
        Said said = dps(Map.of(), "up");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text())
                .startsWith("No JDK 25.0.3 or newer 25 found: install one")
                .hasLineCount(1);
    }

    @Test
    void namesTheJdkThatIsTooOld() throws Exception {
        Path old = jdk("old", "25.0.2");

        assertThat(dps(Map.of("JAVA_HOME", old.toString()), "up").text())
                .startsWith("No JDK 25.0.3 or newer 25 found; " + old + " is 25.0.2: install one")
                .hasLineCount(1);
    }

    @Test
    void takesTheJdkThatIsNewEnoughWhereverItIs() throws Exception {
        jdk("usr/lib/jvm/a-older", "25.0.1");
        jdk("usr/lib/jvm/b-other", "21.0.9");
        jdk("usr/lib/jvm/c-right", "25.0.10");

        assertThat(dps(Map.of(), "up").text()).contains("No Maven found");
    }

    @Test
    void asksForMavenWhenThereIsNone() throws Exception {
        Said said = dps(Map.of("JAVA_HOME", jdk("jdk", "25.0.3").toString()), "up");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text())
                .isEqualTo("No Maven found: install Maven 3.8.6 or newer so that 'mvn' is on the PATH.\n");
    }

    @Test
    void saysThatTheDiskIsFull() throws Exception {
        Path df = programs.resolve("df");
        Files.delete(df);
        Files.writeString(df, "#!/usr/bin/env bash\necho Filesystem\necho /dev/disk 9 9 1048576 100% /\n");
        assertThat(df.toFile().setExecutable(true)).isTrue();

        Said said = dps(Map.of("JAVA_HOME", jdk("jdk", "25.0.3").toString()), "up");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text())
                .startsWith("Less than 2 GB are free on the disk of ")
                .contains("(1024 MB)")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"[ERROR] no such thing, on it", "no word of an error, nothing else"})
    void saysHowABuildFailed(String last, String unsaid) throws Exception {
        Path maven = Files.writeString(
                programs.resolve("mvn"), "#!/usr/bin/env bash\necho '[INFO] on it'\necho '" + last + "'\nexit 1\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        Files.createSymbolicLink(programs.resolve("sleep"), onPath("sleep"));

        // in whichever way it is called: inside a condition a shell stops at no failure
        for (String word : List.of("--foreground", "--json")) {
            String command = word.equals("--json") ? "demo" : "up";
            Said said = dps(Map.of("JAVA_HOME", jdk("jdk-" + command, "25.0.3").toString()), command, word);

            assertThat(said.status()).isEqualTo(1);
            assertThat(said.text())
                    .contains(last, "The build failed; the whole log is ")
                    .doesNotContain(unsaid);
        }
    }

    @Test
    void saysWhatToDoWhenNothingRuns() throws Exception {
        Map<String, String> java = Map.of("JAVA_HOME", jdk("jdk", "25.0.3").toString());

        assertThat(dps(java, "down").text()).isEqualTo("Nothing was running.\n");
        assertThat(dps(java, "status").text()).isEqualTo("Nothing is built yet; ./dps up builds and starts it.\n");
        assertThat(dps(java, "logs", "nobody").text()).isEqualTo("No log named 'nobody'; ./dps logs lists them.\n");
        assertThat(dps(java, "portal").text())
                .isEqualTo("Say which portal: ./dps portal NAME --keys FILE|URL [--rate N], or --block.\n");
        assertThat(dps(java, "portal", "a-portal", "--block").text())
                .isEqualTo("Nothing is built yet; ./dps up builds and starts it.\n");
        assertThat(dps(java, "redrive").text()).isEqualTo("Say which topic: ./dps redrive TOPIC.\n");
        assertThat(dps(java, "redrive", "a-topic").text()).isEqualTo("The stack is not running; ./dps up starts it.\n");
        assertThat(dps(java, "bench", "cake").text())
                .isEqualTo(
                        "There is no benchmark 'cake'; there are: bid, determination, gateway, search, import, contribution, ledger, ranking, reassessment.\n");
    }

    private record Said(int status, String text) {}

    private Said dps(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("bash").toString(), checkout.resolve("dps").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("PATH", programs.toString());
        builder.environment().put("HOME", machine.toString());
        builder.environment().put("DPS_JDKS_UNDER", machine.toString());
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Said(process.exitValue(), text);
    }

    /** As far as the script looks at one. */
    private Path jdk(String folder, String version) throws IOException {
        Path jdk = machine.resolve(folder);
        Files.createDirectories(jdk.resolve("bin"));
        assertThat(Files.createFile(jdk.resolve("bin/javac")).toFile().setExecutable(true))
                .isTrue();
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    private static Path onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
