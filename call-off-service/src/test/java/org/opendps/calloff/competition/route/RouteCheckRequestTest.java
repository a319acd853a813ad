package org.opendps.calloff.competition.route;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refused;

class RouteCheckRequestTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private static RouteCheckRequest asked(String weeklyCost, int days) {
        return new RouteCheckRequest(
                UUID.randomUUID(),
                null,
                "DAY",
                "NORTH",
                Money.of(weeklyCost),
                DAY,
                DAY.plusDays(days),
                null,
                null,
                null,
                null);
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0", "1000000.00, 7"})
    void takesWhatCanBeMeant(String weeklyCost, int days) {
        assertThatCode(() -> asked(weeklyCost, days).mustBeSound(DAY)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"0.00, 0", "-0.01, 0", "1000000.01, 7", "100.00, -1"})
    void refusesWhatCannot(String weeklyCost, int days) {
        var asked = asked(weeklyCost, days);
        assertThatThrownBy(() -> asked.mustBeSound(DAY)).isInstanceOf(Refused.class);
    }
}
