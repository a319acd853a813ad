package org.opendps.blocks.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void isAStringInJson() throws Exception {
        assertThat(json.writeValueAsString(Money.of("110.00"))).isEqualTo("\"110.00\"");
        assertThat(json.readValue("\"-0.01\"", Money.class)).isEqualTo(Money.of("-0.01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"110", "110.0", "110.000", "1,100.00", "£1.00", "", "1e2", ".50"})
    void refusesWhatIsNotPoundsAndPence(String written) {
        assertThatThrownBy(() -> Money.of(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesANumberInJson() {
        assertThatThrownBy(() -> json.readValue("110.00", Money.class)).hasMessageContaining("Money");
    }

    @ParameterizedTest
    @CsvSource({"63.604, 63.60", "63.605, 63.61", "63.615, 63.62", "-0.005, -0.01", "487.142857, 487.14"})
    void roundsHalfUpToThePenny(BigDecimal exact, String rounded) {
        assertThat(Money.rounded(exact)).isEqualTo(Money.of(rounded));
    }

    @Test
    void addsUpToThePenny() {
        var parts = List.of(Money.of("6349221.00"), Money.of("3298100.00"));
        assertThat(Money.sum(parts)).isEqualTo(Money.of("9647321.00"));
        assertThat(Money.of("55.00").times(49)).isEqualTo(Money.of("2695.00"));
        assertThat(Money.of("0.10").plus(Money.of("0.20")).minus(Money.of("0.30")))
                .isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0.00; £0.00",
                "999.99; £999.99",
                "1000.00; £1,000.00",
                "1300000.00; £1,300,000.00",
                "-18000.50; -£18,000.50"
            })
    void isShownWithItsSignAndSeparators(String pounds, String shown) {
        assertThat(Money.of(pounds).shown()).isEqualTo(shown);
    }
}
