package org.opendps.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DemoTest {

    private record Played(int exit, JsonNode report) {}

    private static Played play(Consumer<Telling> story) {
        var said = new ByteArrayOutputStream();
        int exit = Demo.play(true, new PrintStream(said, true, StandardCharsets.UTF_8), story);
        return new Played(exit, Web.json(said.toString(StandardCharsets.UTF_8)));
    }

    @Test
    void aStoryThatIsToldToItsEndIsComplete() {
        var played = play(telling -> telling.link("console", "http://localhost:8080/console"));
        assertThat(played.exit()).isZero();
        assertThat(played.report().get("result").asText()).isEqualTo("complete");
        assertThat(played.report().at("/links/console").asText()).isEqualTo("http://localhost:8080/console");
    }

    @Test
    void aSumThatIsWrongIsTheResultAndTheReason() {
        var played = play(telling -> Sums.mustEqual("The week", "110.00", "109.99"));
        assertThat(played.exit()).isEqualTo(1);
        assertThat(played.report().get("result").asText()).isEqualTo("failed");
        assertThat(played.report().get("why").asText()).isEqualTo("The week is 109.99 and must be 110.00");
    }

    @Test
    void whateverElseGoesWrongIsTheResultAndTheReasonToo() {
        var played = play(telling -> {
            throw new NullPointerException("an answer without the field");
        });
        assertThat(played.exit()).isEqualTo(1);
        assertThat(played.report().get("result").asText()).isEqualTo("failed");
        assertThat(played.report().get("why").asText()).contains("an answer without the field");
        var died = play(telling -> {
            throw new StackOverflowError();
        });
        assertThat(died.exit()).isEqualTo(1);
        assertThat(died.report().get("why").asText()).contains("StackOverflowError");
    }
}
