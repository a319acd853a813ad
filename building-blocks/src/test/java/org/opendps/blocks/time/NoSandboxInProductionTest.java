package org.opendps.blocks.time;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class NoSandboxInProductionTest {

    @Test
    void aSandboxInProductionDoesNotStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> NoSandboxInProduction.mustFit(true, true))
                .withMessageContaining("DPS_SANDBOX_ENABLED");
    }

    @Test
    void eitherAloneStarts() {
        assertThatCode(() -> {
                    NoSandboxInProduction.mustFit(true, false);
                    NoSandboxInProduction.mustFit(false, true);
                    NoSandboxInProduction.mustFit(false, false);
                })
                .doesNotThrowAnyException();
    }
}
