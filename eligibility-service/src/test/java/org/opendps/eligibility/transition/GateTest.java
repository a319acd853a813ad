package org.opendps.eligibility.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.eligibility.criteria.Basis;
import org.opendps.eligibility.transition.Missing.Item;

/** Herefordshire 2013: no current service changes before assessment and plan are dated. */
class GateTest {

    private static final LocalDate CHANGE = LocalDate.of(2027, 4, 1);

    /** The day of the change is too late for what has to be dated before it. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-31, 2027-03-31, 2027-03-31, ELIGIBLE, 2027-03-31, 2027-04-01, , ",
        "2027-03-31, 2027-03-31, 2027-03-31, URGENT, 2027-03-31, 2027-04-01, 2027-04-01, ",
        "2027-04-01, 2027-04-01, 2027-03-31, ELIGIBLE, 2027-03-31, 2027-04-01, , ASSESSMENT DETERMINATION",
        "2027-03-31, 2027-03-31, 2027-04-01, ELIGIBLE, 2027-03-31, 2027-04-01, , DETERMINATION",
        "2027-03-31, , , , 2027-03-31, 2027-04-01, , DETERMINATION PERSONAL_BUDGET",
        "2027-03-31, 2027-03-31, 2027-03-31, , 2027-03-31, 2027-04-01, , GROUND PERSONAL_BUDGET",
        "2027-03-31, 2027-03-31, 2027-03-31, POWER, 2027-04-01, 2027-04-01, , SUPPORT_PLAN",
        "2027-03-31, 2027-03-31, 2027-03-31, ELIGIBLE, 2027-03-31, 2027-04-02, , PERSONAL_BUDGET",
        "2027-03-31, 2027-03-31, 2027-03-31, ELIGIBLE, 2027-03-31, 2026-04-01, 2027-03-31, PERSONAL_BUDGET",
        ", , , , , , , ASSESSMENT DETERMINATION SUPPORT_PLAN PERSONAL_BUDGET"
    })
    void namesWhatIsMissingOnTheDayOfTheChange(
            @Nullable LocalDate recorded,
            @Nullable LocalDate assessed,
            @Nullable LocalDate determined,
            @Nullable Basis basis,
            @Nullable LocalDate agreed,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String missing) {
        var facts = new Facts(recorded, assessed, determined, basis, agreed, from, until, false);
        assertThat(items(facts))
                .containsExactlyElementsOf(
                        missing == null
                                ? List.of()
                                : Arrays.stream(missing.split(" "))
                                        .map(Item::valueOf)
                                        .toList());
    }

    private static List<Item> items(Facts facts) {
        return Gate.missing(facts, CHANGE).stream().map(Missing::item).toList();
    }

    @Test
    void suspendedPlanIsNoBudget() {
        var before = CHANGE.minusDays(1);
        var facts = new Facts(before, before, before, Basis.ELIGIBLE, before, before, null, true);
        assertThat(items(facts)).containsExactly(Item.PERSONAL_BUDGET);
    }
}
