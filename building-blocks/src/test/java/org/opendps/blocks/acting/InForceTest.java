package org.opendps.blocks.acting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the first day to the last, both included. */
class InForceTest {

    private static final LocalDate FROM = LocalDate.parse("2026-11-02");
    private static final LocalDate UNTIL = LocalDate.parse("2026-11-30");

    private static Mandate mandate(boolean sandboxOnly, String status) {
        return new Mandate("ACT", FROM, UNTIL, sandboxOnly, status);
    }

    private static Consent consent(@Nullable String endedAt) {
        return new Consent(UUID.randomUUID(), FROM, UNTIL, endedAt == null ? null : Instant.parse(endedAt));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01, false", "2026-11-02, true", "2026-11-30, true", "2026-12-01, false"})
    void countsOnItsDays(LocalDate day, boolean inForce) {
        assertThat(mandate(false, "GIVEN").isInForce(day, false)).isEqualTo(inForce);
        assertThat(consent(null).isInForce(day)).isEqualTo(inForce);
    }

    @ParameterizedTest
    @CsvSource({"GIVEN, true", "SUSPENDED, false", "ENDED, false"})
    void countsWhileItIsGiven(String status, boolean inForce) {
        assertThat(mandate(false, status).isInForce(FROM, true)).isEqualTo(inForce);
    }

    @Test
    void ofTheSandboxOnlyCountsNowhereElse() {
        assertThat(mandate(true, "GIVEN").isInForce(FROM, true)).isTrue();
        assertThat(mandate(true, "GIVEN").isInForce(FROM, false)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"READ, false", "ACT, true"})
    void changesAreForThoseWhoMayAct(String scope, boolean allowed) {
        assertThat(new Mandate(scope, FROM, UNTIL, false, "GIVEN").allowsChanges())
                .isEqualTo(allowed);
    }

    @Test
    void whatWasTakenBackCountsNoMore() {
        assertThat(consent("2026-11-10T09:00:00Z").isInForce(FROM)).isFalse();
    }

    /** Somebody could act on the day on which it was taken back, in London. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-09, , true",
        "2026-11-30, , true",
        "2026-12-01, , false",
        "2026-11-10, 2026-11-10T23:30:00Z, true",
        "2026-11-11, 2026-11-10T23:30:00Z, false",
        "2026-12-01, 2026-12-02T09:00:00Z, false"
    })
    void reachesADay(LocalDate day, @Nullable String endedAt, boolean reached) {
        assertThat(consent(endedAt).reaches(day)).isEqualTo(reached);
    }
}
