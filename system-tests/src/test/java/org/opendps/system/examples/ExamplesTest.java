package org.opendps.system.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.system.RunningSystem;

/**
 * The documents show requests that work: each is sent to things that are there, answers as documented, and is hidden
 * from whoever has no business with them.
 */
@ExtendWith(RunningSystem.class)
class ExamplesTest {

    private static Story story;

    @BeforeAll
    static void tell(RunningSystem.Handle system) throws IOException, InterruptedException {
        story = Story.told(system);
    }

    @Test
    void areAnsweredAsDocumentedAndHiddenFromStrangers() {
        assertThat(story.mistakes()).isEmpty();
    }

    /** The list may only shrink: what is sent leaves it. */
    @Test
    void areAllSentButThoseOfWhichItIsWrittenWhyNot() throws IOException {
        assertThat(story.unsent()).containsExactlyElementsOf(notSent());
    }

    private static List<String> notSent() throws IOException {
        try (var list = Objects.requireNonNull(ExamplesTest.class.getResourceAsStream("not-sent.csv"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2)[0])
                    .toList();
        }
    }
}
