package org.opendps.eligibility.assessment.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendps.eligibility.assessment.form.Advocacy.AppropriatePerson;
import org.opendps.eligibility.assessment.form.Advocacy.Difficulty;

/** Care Act 2014 s.67. */
class AdvocacyTest {

    private static Advocacy of(List<Difficulty> difficulties, @Nullable AppropriatePerson person) {
        return new Advocacy(difficulties, person, null);
    }

    @ParameterizedTest
    @EnumSource(Difficulty.class)
    void anyOfTheFourIsEnough(Difficulty difficulty) {
        assertThat(of(List.of(difficulty), null).needsAdvocate()).isTrue();
    }

    @Test
    void nobodyWithoutDifficultyNeedsOne() {
        assertThat(of(List.of(), null).needsAdvocate()).isFalse();
    }

    /** s.67(5) and (6): not paid, and wanted, or in the best interests of somebody who cannot say. */
    @ParameterizedTest
    @CsvSource({
        "false, true, , false",
        "false, , true, false",
        "true, true, , true",
        "false, false, true, true",
        "false, , , true",
        "false, , false, true"
    })
    void somebodyAppropriateStandsIn(
            boolean paid, @Nullable Boolean consents, @Nullable Boolean bestInterests, boolean needed) {
        var person = new AppropriatePerson("a sister", paid, consents, bestInterests);
        assertThat(of(List.of(Difficulty.RETAIN), person).needsAdvocate()).isEqualTo(needed);
    }

    @Test
    void arrangedIsNotTheSameAsNotNeeded() {
        var arranged = new Advocacy(
                List.of(Difficulty.COMMUNICATE), null, new Advocacy.Arranged(LocalDate.of(2026, 11, 20), null));
        assertThat(arranged.needsAdvocate()).isTrue();
        assertThat(arranged.hasAdvocate()).isTrue();
        assertThat(arranged.hasAdvocateOn(LocalDate.of(2026, 11, 19))).isFalse();
        assertThat(arranged.hasAdvocateOn(LocalDate.of(2026, 11, 20))).isTrue();
    }
}
