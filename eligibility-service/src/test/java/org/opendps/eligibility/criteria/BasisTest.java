package org.opendps.eligibility.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.eligibility.criteria.Consequence.Meeting;

/** On which ground support may be paid for: Care Act 2014 ss.18 to 20. */
class BasisTest {

    private static Determination made(Decision decision, Meeting meeting) {
        return new Determination(
                decision, 2, "2015", List.of(), new Consequence(meeting, List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "ELIGIBLE, DUTY, ELIGIBLE",
        "ELIGIBLE, NOT_YET_KNOWN, ELIGIBLE",
        "ELIGIBLE, POWER, POWER",
        "NOT_ELIGIBLE_OUTCOMES, POWER, POWER",
        "MAY_MEET_URGENT_NEEDS, POWER, URGENT"
    })
    void paysByDutyByChoiceOrInUrgency(Decision decision, Meeting meeting, Basis basis) {
        assertThat(made(decision, meeting).basis()).contains(basis);
    }

    @ParameterizedTest
    @CsvSource({
        "ELIGIBLE, NO_DUTY",
        "NOT_ELIGIBLE_NO_IMPAIRMENT, NO_DUTY",
        "NOT_ELIGIBLE_NOT_NECESSARY_CARE, NOT_YET_KNOWN",
        "NO_ASSESSMENT, NO_DUTY"
    })
    void paysForNothingElse(Decision decision, Meeting meeting) {
        assertThat(made(decision, meeting).basis()).isEmpty();
    }

    @Test
    void takesWhatWasDeterminedBeforeConsequencesWereWorkedOutAsItIs() {
        assertThat(new Determination(Decision.ELIGIBLE, 2, "2015", List.of(), null).basis())
                .contains(Basis.ELIGIBLE);
    }
}
