package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.story.Answer;

/** Whoever is turned away in the last second is late when they come back. */
@ExtendWith(RunningSystem.class)
class LastSecondTest {

    /** More than the gateway lets any other service have in hand. */
    private static final int AT_ONCE = 150;

    @Test
    void everySubmissionThatComesAtOnceIsAnsweredByTheService(RunningSystem.Handle system) throws Exception {
        var contest = Contest.of(system).published(List.of(List.of("MONDAY", "THURSDAY")), Map.of());
        try {
            var offer = Map.of("price", "49.00", "vatCode", "EXEMPT", "answers", Map.of("Q1", "Together"));
            var bid = contest.club(0)
                    .actor()
                    .post(contest.path() + "/bids", offer)
                    .expect(201)
                    .get("id")
                    .asText();
            Callable<Answer> submitting = () -> contest.club(0).actor().post("/v1/bids/" + bid + "/submission");
            try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
                var answers = clients
                        .invokeAll(
                                Stream.generate(() -> submitting).limit(AT_ONCE).toList())
                        .stream()
                        .map(Future::resultNow)
                        .toList();
                assertThat(answers.stream().filter(answer -> answer.status() == 200))
                        .hasSize(1);
                assertThat(answers.stream().filter(answer -> answer.status() == 409))
                        .hasSize(AT_ONCE - 1);
            }
        } finally {
            contest.journey().end();
        }
    }
}
