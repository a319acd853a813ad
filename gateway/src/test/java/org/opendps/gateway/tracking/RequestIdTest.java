package org.opendps.gateway.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

    private static final String LONGEST = "a".repeat(64);

    @ParameterizedTest
    @ValueSource(strings = {"a", "order-17_B.2"})
    void keepsAWellFormedOne(String offered) {
        assertThat(RequestId.of(offered).value()).isEqualTo(offered);
    }

    @Test
    void keepsOneOf64Characters() {
        assertThat(RequestId.of(LONGEST).value()).isEqualTo(LONGEST);
    }

    @Test
    void replacesOneOf65Characters() {
        assertThat(UUID.fromString(RequestId.of(LONGEST + "a").value())).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\nb", "a,b", "ä", "<script>"})
    void replacesAnythingElse(String offered) {
        assertThat(UUID.fromString(RequestId.of(offered).value())).isNotNull();
    }

    @Test
    void makesADifferentOneForEachRequest() {
        assertThat(RequestId.of(null)).isNotEqualTo(RequestId.of(null));
    }
}
