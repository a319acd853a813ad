package org.opendps.calloff.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.competition.criteria.Criteria;
import org.opendps.calloff.competition.criteria.Criteria.Question;
import org.opendps.calloff.evaluation.ModerationRequest.Consensus;

/**
 * Why a bid has a score, by reference to what it says (Procurement Regulations 2024 reg 31(2)): the reason that was given for
 * the question, or else what the score means by the published criteria, with the reason that was given for the bid or what
 * the evaluators wrote.
 */
final class Explanation {

    private Explanation() {}

    static String of(Criteria criteria, Question question, Consensus consensus, List<String> comments) {
        var own = consensus.reasons() == null ? null : consensus.reasons().get(question.id());
        return own != null
                ? own
                : inGeneral(criteria, consensus, consensus.scores().get(question.id()), comments);
    }

    private static String inGeneral(
            Criteria criteria, Consensus consensus, @Nullable Integer score, List<String> comments) {
        var meaning = score == null ? "" : "By the criteria this score means: " + criteria.meaning(score);
        var why = Optional.ofNullable(consensus.reason())
                .filter(reason -> !reason.isBlank())
                .map(reason -> "Of the bid as a whole: " + reason)
                .orElseGet(() -> Stream.concat(
                                Stream.of("All evaluators gave this score."),
                                comments.stream().map(comment -> "An evaluator wrote of the bid: " + comment))
                        .collect(Collectors.joining(" ")));
        return (meaning + " " + why).strip();
    }
}
