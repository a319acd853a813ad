package org.opendps.eligibility.person.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlindIndexTest {

    private final BlindIndex index = index(1);

    private static BlindIndex index(int filledWith) {
        var bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) filledWith);
        return new BlindIndex(Optional.of(Base64.getEncoder().encodeToString(bytes)));
    }

    @Test
    void sameValueOfOneCouncilAndKindHasOneDigest() {
        var digest = index.digest("E06000054", "NHS_NUMBER", "9434765919");
        assertThat(digest).hasSize(64).isEqualTo(index(1).digest("E06000054", "NHS_NUMBER", "9434765919"));
        assertThat(index.digest("E06000019", "NHS_NUMBER", "9434765919")).isNotEqualTo(digest);
        assertThat(index.digest("E06000054", "OTHER", "9434765919")).isNotEqualTo(digest);
        assertThat(index(2).digest("E06000054", "NHS_NUMBER", "9434765919")).isNotEqualTo(digest);
    }

    @Test
    void doesNotStartWithoutAKey() {
        assertThatThrownBy(() -> new BlindIndex(Optional.empty())).hasMessageContaining("set DPS_PERSON_INDEX_KEY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2hvcnQ=", "not base64"})
    void refusesAnotherThingThanAKeyWithoutRepeatingIt(String configured) {
        assertThatThrownBy(() -> new BlindIndex(Optional.of(configured)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DPS_PERSON_INDEX_KEY is not 32 bytes")
                .message()
                .doesNotContain(configured);
    }
}
