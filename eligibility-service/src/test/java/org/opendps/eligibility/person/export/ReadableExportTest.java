package org.opendps.eligibility.person.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ReadableExportTest {

    private static String page(String json) throws IOException {
        return ReadableExport.of(new ObjectMapper().readTree(json));
    }

    @Test
    void saysEverythingInWords() throws IOException {
        var page = page("""
                {"madeAt": "2026-11-23", "details": {"givenName": "Alex", "contact": null},
                 "supportPlans": [{"weeklyAmount": "110.00", "urgent": false}], "carers": []}""");
        assertThat(page)
                .contains("<h2>Made at</h2>", "<dt>Given name</dt><dd>Alex</dd>", "<h2>Support plans</h2>")
                .contains("<dt>Weekly amount</dt><dd>110.00</dd>", "<dt>Urgent</dt><dd>no</dd>", "<p>Nothing.</p>")
                .doesNotContain("Contact");
    }

    @Test
    void whatWasTypedCannotBecomeAScript() throws IOException {
        assertThat(page("{\"notes\": \"<script>alert('x')</script> & more\"}"))
                .contains("&lt;script&gt;", "&amp; more")
                .doesNotContain("<script>");
    }
}
