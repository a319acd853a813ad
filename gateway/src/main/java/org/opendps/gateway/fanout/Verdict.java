package org.opendps.gateway.fanout;

import java.util.List;
import org.opendps.gateway.forwarding.Answer;

/** What the replies of all services amount to. */
sealed interface Verdict {

    record AllSucceeded(List<Reply> replies) implements Verdict {}

    /** The request is at fault, all say, and in the same way. */
    record AllRefused(Answer answer) implements Verdict {}

    record Divided(List<Reply> succeeded, List<Reply> failed) implements Verdict {}

    static Verdict of(List<Reply> replies) {
        if (replies.stream().allMatch(Reply::succeeded)) {
            return new AllSucceeded(replies);
        }
        if (replies.getFirst() instanceof Reply.Given first && replies.stream().allMatch(reply -> like(first, reply))) {
            return new AllRefused(first.answer());
        }
        return new Divided(
                replies.stream().filter(Reply::succeeded).toList(),
                replies.stream().filter(reply -> !reply.succeeded()).toList());
    }

    private static boolean like(Reply.Given first, Reply reply) {
        return reply.refused()
                && reply instanceof Reply.Given given
                && given.answer().status() == first.answer().status();
    }
}
