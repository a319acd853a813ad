package org.opendps.eligibility.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @ParameterizedTest
    @CsvSource({
        "9434765919, 9434765919",
        "943 476 5919, 9434765919",
        "4010232137, 4010232137",
        "9990000018, 9990000018",
        "9990000026, 9990000026",
        "9990000034, 9990000034",
        "9990000042, 9990000042",
    })
    void isTenDigitsWithTheirCheckDigit(String given, String digits) {
        assertThat(NhsNumber.of(given).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9434765918",
                "1234567890",
                "943476591",
                "94347659190",
                "943476591X",
                "0000000000",
                "1111111111",
                "9999999999",
                ""
            })
    void isRefusedWithoutRepeatingIt(String given) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NhsNumber.of(given))
                .satisfies(refusal -> {
                    if (!given.isEmpty()) {
                        assertThat(refusal.getMessage()).doesNotContain(given);
                    }
                });
    }

    /** For these nine digits the sum asks for 10, which is no digit. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void prefixWithoutACheckDigitHasNoNumber(int last) {
        assertThatIllegalArgumentException().isThrownBy(() -> NhsNumber.of("999000014" + last));
    }

    @ParameterizedTest
    @CsvSource({"SN15 1AB, SN15 1AB", "sn151ab, SN15 1AB", "M1 1AE, M1 1AE", "SW1A 1AA, SW1A 1AA"})
    void postcodeIsKeptInUpperCaseWithOneSpace(String given, String normal) {
        assertThat(Postcode.of(given).written()).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SN15 1AI", "SN15", ""})
    void postcodeThatCannotBeIsRefused(String given) {
        assertThatIllegalArgumentException().isThrownBy(() -> Postcode.of(given));
    }
}
