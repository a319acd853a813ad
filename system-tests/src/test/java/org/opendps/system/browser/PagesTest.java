package org.opendps.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.system.RunningSystem;

/** Pages of the gateway are for everybody: WCAG 2.2 AA, and on a phone as well. */
@ExtendWith(RunningSystem.class)
class PagesTest {

    private static final int PHONE = 360;

    @ParameterizedTest
    @CsvSource({"/, landing"})
    void putNothingInAnybodysWay(String path, String name, RunningSystem.Handle system) throws Exception {
        try (var browser = Browser.open()) {
            browser.go(system.doors().gateway() + path);
            assertThat(browser.text()).contains("Day opportunities");
            assertThat(browser.barriers()).isEmpty();
            browser.keepPicture(name);
            browser.makeAsWideAs(PHONE);
            assertThat(browser.barriers()).isEmpty();
            assertThat(browser.isWiderThanTheWindow()).isFalse();
        }
    }
}
