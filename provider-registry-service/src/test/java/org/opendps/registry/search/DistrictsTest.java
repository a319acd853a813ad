package org.opendps.registry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.registry.search.Districts.Reach;

class DistrictsTest {

    private final Districts districts = Districts.shipped();

    private double miles(String from, String to) {
        return districts.around(from, Double.MAX_VALUE).stream()
                .filter(reach -> reach.district().equals(to))
                .mapToDouble(Reach::miles)
                .findFirst()
                .orElseThrow();
    }

    /** Between the places' own coordinates as maps have them, rounded to a mile; a district's middle may be off by two. */
    @ParameterizedTest
    @CsvSource({"SN15, SN1, 15", "SN15, BA1, 13", "SN15, CT1, 138", "L20, HR1, 97", "SW1A, M1, 163"})
    void knowsHowFarDistrictsAre(String from, String to, double miles) {
        assertThat(miles(from, to)).isCloseTo(miles, within(3.0));
        assertThat(miles(to, from)).isCloseTo(miles(from, to), within(0.001));
    }

    @Test
    void itselfComesFirstAndEveryOtherIsNoNearerThanTheOneBefore() {
        var reaches = districts.around("SN15", Double.MAX_VALUE);
        assertThat(reaches).hasSizeGreaterThan(2_900);
        assertThat(reaches.getFirst()).isEqualTo(new Reach("SN15", 0));
        assertThat(reaches).extracting(Reach::miles).isSorted();
    }

    @Test
    void leavesOutWhatIsTooFar() {
        double reach = miles("SN15", "SN1");
        assertThat(districts.around("SN15", reach)).extracting(Reach::district).contains("SN1");
        assertThat(districts.around("SN15", reach - 0.01))
                .extracting(Reach::district)
                .doesNotContain("SN1");
    }

    @Test
    void takesAWholePostcodeAndSmallLettersToo() {
        assertThat(districts.around("sn15 1ab", 1)).isEqualTo(districts.around("SN15", 1));
        assertThat(districts.around("sn15", 1)).isEqualTo(districts.around("SN15", 1));
    }

    @Test
    void refusesADistrictThatIsNotThere() {
        assertThatThrownBy(() -> districts.around("ZZ9", 10)).hasMessageContaining("district-unknown");
    }
}
