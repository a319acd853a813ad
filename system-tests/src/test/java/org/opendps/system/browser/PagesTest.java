package org.opendps.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendps.local.plan.Checkout;
import org.opendps.system.RunningSystem;

/** Pages of the gateway are for everybody: WCAG 2.2 AA, and on a phone as well. */
@ExtendWith(RunningSystem.class)
class PagesTest {

    private static final String LANDING = "/";
    private static final List<String> OTHERS =
            List.of("/docs", "/docs/all-events", "/problems", "/problems/deadline-passed");
    private static final String OVERVIEW = "README.md";

    /** As wide as the narrowest in use. */
    private static final int PHONE = 360;

    static List<String> pages() throws IOException {
        try (var files = Files.list(Checkout.find().root().resolve("docs/partners"))) {
            var guide = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(OVERVIEW))
                    .map(name -> "/docs/" + name.replace(".md", ""))
                    .sorted();
            return Stream.concat(Stream.concat(Stream.of(LANDING), OTHERS.stream()), guide)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void putNothingInAnybodysWay(String path, RunningSystem.Handle system) throws IOException {
        try (var browser = Browser.open()) {
            browser.go(system.doors().gateway() + path);
            assertThat(browser.text()).contains("Day opportunities");
            assertThat(browser.barriers()).isEmpty();
            if (path.equals(LANDING)) {
                browser.keepPicture("landing");
            }
            browser.makeAsWideAs(PHONE);
            assertThat(browser.barriers()).isEmpty();
            assertThat(browser.isWiderThanTheWindow()).isFalse();
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
