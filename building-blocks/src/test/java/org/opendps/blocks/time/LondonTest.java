package org.opendps.blocks.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LondonTest {

    /** Clocks go forward on 28 March 2027 at 01:00 UTC, and back on 31 October, when 01:30 is twice. */
    @ParameterizedTest
    @CsvSource({
        "2027-01-28T12:00:00Z, 28 January 2027 at 12:00 GMT",
        "2027-01-28T12:00:02.028614Z, 28 January 2027 at 12:00:02 GMT",
        "2027-01-28T12:00:00.028614Z, 28 January 2027 at 12:00 GMT",
        "2027-03-28T00:59:59Z, 28 March 2027 at 00:59:59 GMT",
        "2027-03-28T01:00:00Z, 28 March 2027 at 02:00 BST",
        "2027-06-30T23:30:00Z, 1 July 2027 at 00:30 BST",
        "2027-10-31T00:30:00Z, 31 October 2027 at 01:30 BST",
        "2027-10-31T01:30:00Z, 31 October 2027 at 01:30 GMT"
    })
    void instantIsToldAsPeopleInLondonReadIt(Instant instant, String words) {
        assertThat(London.inWords(instant)).isEqualTo(words);
    }
}
