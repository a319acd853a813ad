package org.opendps.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InfraTest {

    private static final String WRONG_PASSWORD = "28P01";
    private static final String NOT_ALLOWED = "42501";

    @TempDir
    static Path temporary;

    static InfraProcess infra;

    @BeforeAll
    static void start() throws IOException {
        infra = InfraProcess.start(temporary);
    }

    @AfterAll
    static void endsWithItsStandardInputAndLeavesNothing() throws IOException {
        assertThat(infra.closeStandardInput(Duration.ofSeconds(20))).isTrue();
        try (var left = Files.list(temporary)
                .filter(path -> path.getFileName().toString().startsWith("dps-infra-"))) {
            assertThat(left).isEmpty();
        }
        try (ServerSocket free = new ServerSocket(infra.postgresPort())) {
            assertThat(free.isBound()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "eligibility", "call_off", "finance"})
    void letsEachRoleIntoItsOwnDatabase(String name) throws SQLException {
        try (var connection = infra.connect(name, name, name);
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select current_user, current_database()")) {
            answer.next();
            assertThat(answer.getString(1)).isEqualTo(name);
            assertThat(answer.getString(2)).isEqualTo(name);
        }
    }

    @Test
    void refusesWrongPassword() {
        assertThatThrownBy(() -> infra.connect("registry", "registry", "wrong").close())
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(WRONG_PASSWORD));
    }

    @Test
    void refusesWrongPasswordOfSuperuser() {
        assertThatThrownBy(() -> infra.connect("postgres", "postgres", "wrong").close())
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(WRONG_PASSWORD));
    }

    @Test
    void refusesRoleOfAnotherService() {
        assertThatThrownBy(
                        () -> infra.connect("finance", "registry", "registry").close())
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(NOT_ALLOWED));
    }

    @Test
    void measuresDistanceAndForgivesSpelling() throws SQLException {
        try (var connection = infra.connect("registry", "registry", "registry");
                var statement = connection.createStatement();
                var answer = statement.executeQuery(
                        "select earth_distance(ll_to_earth(51.5, 0), ll_to_earth(51.6, 0)), similarity('club', 'clubb')")) {
            answer.next();
            assertThat(answer.getDouble(1)).isBetween(11_000.0, 11_300.0);
            assertThat(answer.getDouble(2)).isGreaterThan(0.5);
        }
    }
}
