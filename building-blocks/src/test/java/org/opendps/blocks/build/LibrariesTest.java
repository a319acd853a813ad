package org.opendps.blocks.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendps.test.Infrastructure;

/** The libraries that were wished for are there, and none is older than its security fixes. */
class LibrariesTest {

    private static final List<String> WISHED = List.of(
            "quarkus-rest",
            "quarkus-hibernate-orm-panache",
            "quarkus-kafka-client",
            "quarkus-oidc",
            "quarkus-smallrye-openapi",
            "quarkus-jdbc-postgresql");

    private static final Comparator<String> BY_NUMBERS =
            Comparator.comparing(LibrariesTest::numbers, (a, b) -> Arrays.compare(a, b));

    @Test
    void everyRowOfTheTableIsADependency() throws IOException {
        var root = Infrastructure.root();
        var table = Files.readString(root.resolve("README.md"));
        var blocks = Files.readString(root.resolve("building-blocks/pom.xml"));
        var tests = Files.readString(root.resolve("test-support/pom.xml"));
        assertThat(WISHED).allSatisfy(library -> {
            assertThat(table).contains("| `" + library + "` |");
            assertThat(blocks).contains("<artifactId>" + library + "</artifactId>");
        });
        assertThat(table).contains("| `rest-assured` |");
        assertThat(tests).contains("<artifactId>rest-assured</artifactId>");
    }

    @Test
    void hibernateAndNettyHaveTheirSecurityFixes() {
        var netty = io.netty.util.Version.identify().values().iterator().next().artifactVersion();
        assertThat(org.hibernate.Version.getVersionString())
                .usingComparator(BY_NUMBERS)
                .isGreaterThanOrEqualTo("7.2.25");
        assertThat(netty).usingComparator(BY_NUMBERS).isGreaterThanOrEqualTo("4.1.138");
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("[.\\-]"))
                .filter(part -> part.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
