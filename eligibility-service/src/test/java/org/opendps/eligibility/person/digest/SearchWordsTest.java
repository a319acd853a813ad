package org.opendps.eligibility.person.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({"O'Brien, o brien", "Zoë, ZOE", "Smith-Jones, smith jones", "Müller, MULLER", "  Ng , ng"})
    void capitalsAccentsSpacesAndMarksDoNotCount(String one, String other) {
        var born = LocalDate.of(1948, 5, 17);
        assertThat(SearchWords.nameAndBirthDate("A", one, born))
                .isEqualTo(SearchWords.nameAndBirthDate("a", other, born));
    }

    @Test
    void namesAreNotMixedUp() {
        var born = LocalDate.of(1948, 5, 17);
        assertThat(SearchWords.nameAndBirthDate("Ann", "Able", born))
                .isNotEqualTo(SearchWords.nameAndBirthDate("Anna", "Ble", born))
                .isNotEqualTo(SearchWords.nameAndBirthDate("Ann", "Able", born.plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"Smith, Smyth", "Schmidt, Smith", "Clark, Clarke", "Reid, Reed", "Catherine, Katherine"})
    void namesThatSoundAlikeShareASound(String one, String other) {
        assertThat(SearchWords.sounds(one, 1948)).containsAnyElementsOf(SearchWords.sounds(other, 1948));
        assertThat(SearchWords.sounds(one, 1948)).doesNotContainAnyElementsOf(SearchWords.sounds(other, 1949));
    }

    @Test
    void nameWithoutLatinLettersHasNoSound() {
        assertThat(SearchWords.sounds("李", 1948)).isEmpty();
        assertThat(SearchWords.plain("李")).isEqualTo("李");
    }
}
