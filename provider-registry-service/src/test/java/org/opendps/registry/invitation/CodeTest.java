package org.opendps.registry.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    @Test
    void isTenCharactersInTwoGroupsWithoutVowelsAndLookalikes() {
        var random = new SecureRandom();
        assertThat(Stream.generate(() -> Code.draw(random).written()).limit(1_000))
                .allMatch(code -> code.matches("[2-9BCDFGHJKMNP-TV-Z]{5}-[2-9BCDFGHJKMNP-TV-Z]{5}"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7KQ3M-W9XCD", "7kq3mw9xcd", " 7KQ3M W9XCD ", "7KQ-3MW-9XCD"})
    void isReadHoweverItIsTyped(String typed) {
        assertThat(Code.read(typed)).contains(new Code("7KQ3MW9XCD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KQ3M-W9XC", "7KQ3M-W9XCDD", "7KQ3M-W9XC0", "7KQ3M-W9XCA", "7KQ3M/W9XCD"})
    void isNoneWithOtherCharactersOrAnotherLength(String typed) {
        assertThat(Code.read(typed)).isEqualTo(Optional.empty());
    }

    @Test
    void isKnownByADigestThatDoesNotShowIt() {
        var code = new Code("7KQ3MW9XCD");
        assertThat(code.digest())
                .hasSize(64)
                .isEqualTo(new Code("7KQ3MW9XCD").digest())
                .isNotEqualTo(new Code("7KQ3MW9XCF").digest())
                .doesNotContain("7KQ3M");
    }
}
