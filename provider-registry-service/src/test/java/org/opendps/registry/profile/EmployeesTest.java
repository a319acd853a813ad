package org.opendps.registry.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployeesTest {

    /** Employers' Liability (Compulsory Insurance) Act 1969 s.1: any; Health and Safety at Work Act 1974 s.2(3): five. */
    @ParameterizedTest
    @CsvSource({
        "NONE, false, false",
        "FROM_1_TO_4, true, false",
        "FROM_5_TO_9, true, true",
        "FROM_250, true, true",
    })
    void bandsAreCutWhereTheLawAsks(Employees band, boolean any, boolean five) {
        assertThat(band.areAtLeast(1)).isEqualTo(any);
        assertThat(band.areAtLeast(5)).isEqualTo(five);
    }
}
