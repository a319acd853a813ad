package org.opendps.local.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {

    @TempDir
    Path binaries;

    private Path unpacked(String name) throws IOException {
        var folder = Files.createDirectories(binaries.resolve(name));
        Files.createDirectories(folder.resolve("lib"));
        Files.createSymbolicLink(folder.resolve("lib/libicuuc.so"), Path.of("libicuuc.so.68"));
        return folder;
    }

    @Test
    void whatIsThereInPartIsThrownAway() throws IOException {
        var part = unpacked("PG-1");
        var whole = unpacked("PG-2");
        Files.createFile(whole.resolve(".exists"));

        Binaries.discardParts(binaries);

        assertThat(part).doesNotExist();
        assertThat(whole.resolve("lib")).exists();
    }

    @Test
    void nothingIsThereAtTheFirstStart() throws IOException {
        Binaries.discardParts(binaries.resolve("not-yet"));

        assertThat(binaries.resolve("not-yet")).doesNotExist();
    }
}
