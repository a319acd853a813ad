package org.opendps.system.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Ports;
import org.opendps.system.RunningSystem;

/** Every command of the docs for partners, in the order in which a reader comes to it, one page in one shell. */
@ExtendWith(RunningSystem.class)
class PartnerDocsTest {

    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([a-z-]+\\.md)\\)");

    @TempDir
    Path folder;

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(docs())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Path docs() {
        return Checkout.find().root().resolve("docs/partners");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void doesWhatItSays(String page, RunningSystem.Handle system) throws Exception {
        var commands = commands(Files.readString(docs().resolve(page)));
        if (commands.isEmpty()) {
            return;
        }
        var script = folder.resolve("page.sh");
        Files.writeString(script, here(commands, system));
        var builder = new ProcessBuilder("bash", "-euo", "pipefail", script.toString());
        builder.directory(folder.toFile());
        builder.environment().putAll(system.ports().asEnvironment());
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(page + "\n" + said).isZero();
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        for (var page : pages()) {
            Matcher link = LINK.matcher(Files.readString(docs().resolve(page)));
            while (link.find()) {
                assertThat(docs().resolve(link.group(1))).exists();
            }
        }
    }

    private static List<String> commands(String page) {
        var commands = new ArrayList<String>();
        var block = COMMANDS.matcher(page);
        while (block.find()) {
            commands.add(block.group(1));
        }
        return commands;
    }

    /** The same on the ports of this system, which has started already. */
    private static String here(List<String> commands, RunningSystem.Handle system) {
        var launcher = system.launcher().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        var java = launcher.substring(0, launcher.lastIndexOf(' '));
        var dps = """
                dps() {
                    case $1 in
                        up) ;;
                        sandbox) shift; %s org.opendps.local.story.Sandbox "$@" ;;
                        *) %s "$@" ;;
                    esac
                }
                """.formatted(java, launcher);
        return dps
                + String.join("\n", commands)
                        .replace("./dps ", "dps ")
                        .replace("localhost:8080", "localhost:" + system.ports().of(Ports.GATEWAY))
                        .replace("localhost:8180", "localhost:" + system.ports().of(Ports.KEYCLOAK));
    }
}
