package org.opendps.local.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadableLogTest {

    @Test
    void showsTimeLevelAndMessage() throws IOException {
        assertThat(
                        shown(
                                "{\"timestamp\":\"2026-11-23T16:29:29.085639291Z\",\"level\":\"INFO\",\"message\":\"started\",\"mdc\":{}}"))
                .containsExactly("2026-11-23T16:29:29.085Z INFO  started");
    }

    @Test
    void showsTheRequestAndTheCauses() throws IOException {
        assertThat(
                        shown(
                                "{\"timestamp\":\"2026-11-23T16:29:29.085Z\",\"level\":\"ERROR\",\"message\":\"failed\",\"mdc\":{\"requestId\":\"r-1\"},\"exception\":{\"exceptionType\":\"a.B\",\"message\":\"why\"}}"))
                .containsExactly("2026-11-23T16:29:29.085Z ERROR [r-1] failed", "  a.B: why");
    }

    @Test
    void passesOnWhatIsNoLogOfAService() throws IOException {
        assertThat(shown("plain\n{half\n{\"other\":1}")).containsExactly("plain", "{half", "{\"other\":1}");
    }

    private static List<String> shown(String log) throws IOException {
        var out = new ByteArrayOutputStream();
        ReadableLog.pass(new BufferedReader(new StringReader(log)), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
