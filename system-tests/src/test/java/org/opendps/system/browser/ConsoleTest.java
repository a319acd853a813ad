package org.opendps.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.system.RunningSystem;

/** An administrator at the console: logs in, calls an operation as it is filled in, and reads the answer. */
@ExtendWith(RunningSystem.class)
class ConsoleTest {

    @Test
    void logsInCallsAnOperationAndShowsTheAnswer(RunningSystem.Handle system) throws IOException {
        try (var browser = Browser.open()) {
            browser.go(system.doors().gateway() + "/console");
            assertThat(browser.see(".info a[href='/docs/roles']").getText()).isEqualTo("roles");
            logIn(browser);
            browser.click(".opblock:has([data-path='/v1/working-day-checks']) .opblock-summary-control");
            browser.click(".opblock.is-open .try-out__btn");
            assertThat(browser.see(".opblock.is-open textarea").getAttribute("value"))
                    .contains("PCR2015");
            browser.click(".opblock.is-open .execute");
            browser.read(".opblock.is-open .live-responses-table tbody .response-col_status", "200");
            browser.read(".opblock.is-open .live-responses-table tbody", "citation");
            // a token stands in it, which has no place in a picture
            browser.hide(".opblock.is-open .curl-command");
            browser.keepPicture("console");
        }
    }

    private static void logIn(Browser browser) {
        browser.click(".auth-wrapper .authorize");
        var console = browser.window();
        browser.click(".auth-container .modal-btn.authorize");
        browser.switchToTheOtherWindow(console);
        browser.see("#username").sendKeys("commissioner");
        browser.see("#password").sendKeys("commissioner");
        browser.click("#kc-login");
        browser.switchBack(console);
        browser.read(".auth-container", "Logout");
        browser.click(".auth-container .btn-done");
    }
}
