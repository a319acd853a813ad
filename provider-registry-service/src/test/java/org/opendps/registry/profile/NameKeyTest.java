package org.opendps.registry.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Hilltop Lunch Club, hilltop lunch club",
        "The Hilltop Lunch Club Ltd., hilltop lunch club",
        "HILLTOP LUNCH-CLUB LIMITED, hilltop lunch club",
        "St. Mary's & St. John's CIC, st marys st johns",
        "Café Society Community Interest Company, cafe society",
        "Clwb Cinio Llŷn C.I.O., clwb cinio llyn",
        "The Co, the co",
        "The Cooperative, cooperative",
    })
    void leavesWhatTellsOrganisationsApart(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }
}
