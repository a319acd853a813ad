package org.opendps.blocks.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.problem.Refused;

class VersionsTest {

    @Test
    void acceptsTheVersionThatIsThere() {
        assertThatCode(() -> Versions.require("\"3\"", 3)).doesNotThrowAnyException();
    }

    @Test
    void refusesAnOlderVersionAndNone() {
        assertThat(statusFor("\"2\"")).isEqualTo(412);
        assertThat(statusFor("*")).isEqualTo(412);
        assertThat(statusFor(null)).isEqualTo(428);
        assertThat(statusFor(" ")).isEqualTo(428);
    }

    private static int statusFor(@Nullable String ifMatch) {
        return catchThrowableOfType(Refused.class, () -> Versions.require(ifMatch, 3))
                .refusal()
                .status();
    }
}
