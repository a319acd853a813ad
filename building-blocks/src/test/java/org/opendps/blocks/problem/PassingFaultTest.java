package org.opendps.blocks.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassingFaultTest {

    @ParameterizedTest
    @CsvSource({
        "08006, connection lost, true",
        "40001, could not serialize, true",
        "53300, too many connections, true",
        "57P01, terminating connection, true",
        "55P03, canceling statement due to lock timeout, true",
        "55006, object in use, false",
        ", Acquisition timeout while waiting for new connection, true",
        ", 'Sorry, acquisition timeout!', true",
        "23505, duplicate key, false",
        "22003, numeric field overflow, false",
        ", something else, false",
    })
    void goesAwayByItself(String state, String message, boolean passing) {
        var fault = new IllegalStateException("work failed", new SQLException(message, state));
        assertThat(PassingFault.isCauseOf(fault)).isEqualTo(passing);
    }
}
