package org.opendps.gateway.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendps.gateway.forwarding.Answer;

class VerdictTest {

    @Test
    void isSuccessWhenAllSucceeded() {
        List<Reply> replies = List.of(given("a", 200), given("b", 204));

        assertThat(Verdict.of(replies)).isEqualTo(new Verdict.AllSucceeded(replies));
    }

    @Test
    void isTheRefusalWhenAllRefusedAlike() {
        Reply.Given first = given("a", 403);

        assertThat(Verdict.of(List.of(first, given("b", 403)))).isEqualTo(new Verdict.AllRefused(first.answer()));
    }

    @Test
    void isDividedWhenTheRefusalsDiffer() {
        assertThat(Verdict.of(List.of(given("a", 403), given("b", 404)))).isInstanceOf(Verdict.Divided.class);
    }

    @Test
    void isDividedWhenAllFailedInTheSameWayOfTheirOwn() {
        assertThat(Verdict.of(List.of(given("a", 500), given("b", 500)))).isInstanceOf(Verdict.Divided.class);
    }

    @Test
    void isDividedWhenOneSaidNothing() {
        Reply.Given done = given("a", 200);
        Reply missing = new Reply.Missing("b", "cannot be reached");

        assertThat(Verdict.of(List.of(done, missing))).isEqualTo(new Verdict.Divided(List.of(done), List.of(missing)));
        assertThat(Verdict.of(List.of(missing, done))).isEqualTo(new Verdict.Divided(List.of(done), List.of(missing)));
    }

    @Test
    void isDividedWhenSomeRefused() {
        Reply.Given done = given("a", 200);
        Reply.Given refused = given("b", 404);

        assertThat(Verdict.of(List.of(refused, done))).isEqualTo(new Verdict.Divided(List.of(done), List.of(refused)));
    }

    private static Reply.Given given(String from, int status) {
        return new Reply.Given(from, new Answer(status, MultiMap.caseInsensitiveMultiMap(), Buffer.buffer()));
    }
}
