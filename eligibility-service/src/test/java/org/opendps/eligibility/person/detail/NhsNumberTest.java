package org.opendps.eligibility.person.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Domain rule R7.5. */
class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9434765919",
                "943 476 5919",
                "4010232137",
                "9990000018",
                "9990000026",
                "9990000034",
                "9990000042"
            })
    void acceptsNumbersWithTheirCheckDigit(String written) {
        assertThat(NhsNumber.of(written).digits()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9434765918", "1234567890", "0000000000", "1111111111", "943476591", "94347659190", "", "abc"})
    void refusesOthersWithoutRepeatingThem(String written) {
        assertThatThrownBy(() -> NhsNumber.of(written))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> assertThat(written.isEmpty()
                                || !String.valueOf(e.getMessage()).contains(written))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"})
    void someNineDigitsHaveNoCheckDigitAtAll(String last) {
        assertThatThrownBy(() -> NhsNumber.of("999000014" + last)).isInstanceOf(IllegalArgumentException.class);
    }
}
