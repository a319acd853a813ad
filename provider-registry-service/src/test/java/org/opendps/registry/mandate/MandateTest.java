package org.opendps.registry.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.problem.Refused;
import org.opendps.registry.acting.Scope;

class MandateTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static Mandate mandate(LocalDate from, LocalDate until) {
        return new Mandate(
                UUID.randomUUID(), new MandateRequest(UUID.randomUUID(), Scope.ACT, from, until), "pat", TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-12-31, mandate-starts-in-the-past",
        "2026-11-24, 2026-11-23, mandate-ends-before-it-starts",
    })
    void isRefusedWhenItsDaysCannotBe(LocalDate from, LocalDate until, String reason) {
        var refused = catchThrowableOfType(Refused.class, () -> mandate(from, until));
        assertThat(refused.refusal().reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, false",
        "2026-11-23, true",
        "2026-11-24, true",
        "2026-11-25, false",
    })
    void isInForceFromItsFirstDayToItsLast(LocalDate day, boolean inForce) {
        assertThat(mandate(TODAY, LocalDate.parse("2026-11-24")).isInForceOn(day))
                .isEqualTo(inForce);
    }

    /** The earlier one: when it starts; the later one: when it starts; what becomes of the earlier one. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23, ENDED, 2027-11-22",
        "2026-11-23, 2026-11-24, GIVEN, 2026-11-23",
        "2026-11-23, 2027-01-01, GIVEN, 2026-12-31",
        "2027-01-01, 2026-12-01, ENDED, 2027-11-22",
        "2027-01-01, 2027-01-01, ENDED, 2027-11-22",
        "2027-01-01, 2027-02-01, GIVEN, 2027-01-31",
    })
    void givesWayToTheOneThatIsGivenAfterIt(
            LocalDate from, LocalDate otherFrom, MandateStatus status, LocalDate until) {
        var earlier = mandate(from, LocalDate.parse("2027-11-22"));
        var other = mandate(otherFrom, LocalDate.parse("2028-11-22"));
        earlier.giveWayTo(other, TODAY);
        assertThat(earlier.status()).isEqualTo(status);
        assertThat(earlier.validUntil()).isEqualTo(until);
    }
}
