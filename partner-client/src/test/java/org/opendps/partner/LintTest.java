package org.opendps.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Redocly's linter, from npm, over all documents: with its recommended rules and those of lint/redocly.yaml. */
class LintTest {

    /** CI sets it: where nobody looks, a check that is left out is a check that failed. */
    private static final boolean REQUIRED = "required".equals(System.getenv("DPS_LINT"));

    private static final Path RULES = Path.of("lint");
    private static final Path TOOLS = Path.of("target/lint");

    private record Ran(int status, String said) {}

    @Test
    void documentsAreWithoutAnError() throws Exception {
        install();
        var call = new ArrayList<>(List.of(
                TOOLS.resolve("node_modules/.bin/redocly").toAbsolutePath().toString(),
                "lint",
                "--config",
                RULES.resolve("redocly.yaml").toString(),
                "--format",
                "stylish",
                "--max-problems",
                "40"));
        Documents.now().forEach(document -> call.add(document.toString()));

        var linted = run(Path.of("").toAbsolutePath(), call);

        assertThat(linted.status()).as(linted.said()).isZero();
    }

    private static void install() throws Exception {
        Files.createDirectories(TOOLS);
        var lock = TOOLS.resolve("package-lock.json");
        if (Files.exists(TOOLS.resolve("node_modules/.bin/redocly"))
                && Files.exists(lock)
                && Files.mismatch(lock, RULES.resolve("package-lock.json")) == -1) {
            return;
        }
        for (var file : List.of("package.json", "package-lock.json")) {
            Files.copy(RULES.resolve(file), TOOLS.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        try {
            var installed =
                    run(TOOLS, List.of("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"));
            if (installed.status() != 0) {
                leaveOut("npm could not install the linter: " + installed.said());
            }
        } catch (IOException e) {
            leaveOut("there is no npm: " + e.getMessage());
        }
    }

    private static void leaveOut(String why) {
        var line = "docs/openapi was not linted, since " + why.strip();
        if (REQUIRED) {
            fail(line);
        }
        System.out.println("[WARNING] " + line);
        abort(line);
    }

    private static Ran run(Path folder, List<String> call) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(call).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("REDOCLY_TELEMETRY", "off");
        builder.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
        builder.environment().put("NO_COLOR", "1");
        var process = builder.start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }
}
