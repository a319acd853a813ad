package org.opendps.registry.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.registry.purchasing.rule.Area;
import org.opendps.registry.purchasing.rule.Rulebook;
import org.opendps.registry.purchasing.term.EntryWindow;
import org.opendps.registry.regime.Regime;
import org.opendps.registry.regime.term.AdmissionDuringTerm;

class ListingTest {

    /** The term runs from 1 December 2026 to 30 November 2028, both included. */
    @ParameterizedTest
    @CsvSource({
        "OPEN, CONTINUOUS, 2026-11-30, true",
        "OPEN, CONTINUOUS, 2026-12-01, true",
        "OPEN, CONTINUOUS, 2028-11-30, true",
        "OPEN, CONTINUOUS, 2028-12-01, false",
        "OPEN, NONE, 2026-11-30, true",
        "OPEN, NONE, 2026-12-01, false",
        "OPEN, WINDOWS, 2026-11-30, true",
        "OPEN, WINDOWS, 2026-12-01, false",
        "OPEN, WINDOWS, 2027-02-28, false",
        "OPEN, WINDOWS, 2027-03-01, true",
        "OPEN, WINDOWS, 2027-03-31, true",
        "OPEN, WINDOWS, 2027-04-01, false",
        "DRAFT, CONTINUOUS, 2026-12-01, false",
        "CLOSED, CONTINUOUS, 2026-12-01, false",
        "EXPIRED, CONTINUOUS, 2026-12-01, false",
    })
    void admitsBeforeTheTermAndDuringItWhereAdmissionIsContinuousOrInAWindow(
            SystemStatus status, AdmissionDuringTerm admission, LocalDate today, boolean admits) {
        var windows = admission == AdmissionDuringTerm.WINDOWS
                ? List.of(new EntryWindow(LocalDate.parse("2027-03-01"), LocalDate.parse("2027-03-31"), null, null))
                : List.<EntryWindow>of();
        var listing = new Listing(
                UUID.randomUUID(),
                "E06000054",
                "Day opportunities",
                Regime.PA23_LIGHT_TOUCH_FRAMEWORK,
                status,
                LocalDate.parse("2026-12-01"),
                LocalDate.parse("2028-11-30"),
                admission,
                windows,
                List.of(),
                List.of(new Area("NORTH", "North")),
                new Rulebook(List.of(), 1, List.of(), null, null, null, null, null));
        assertThat(listing.admitsOn(today)).isEqualTo(admits);
    }
}
