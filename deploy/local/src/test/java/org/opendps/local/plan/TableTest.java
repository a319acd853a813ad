package org.opendps.local.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    @TempDir
    Path folder;

    @Test
    void keepsEmptyLastCell() throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "a,b\nx,\n");

        assertThat(Table.rows(file)).containsExactly(List.of("x", ""));
    }

    @Test
    void refusesRowWithAnotherNumberOfCells() throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "a,b\nx,y,z\n");

        assertThatThrownBy(() -> Table.rows(file)).hasMessageContaining("expected 2 cells in [x, y, z]");
    }
}
