package org.opendps.calloff.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.evaluation.conflict.Interests;

/** Who judged the bids of a call-off. */
@ApplicationScoped
public class Evaluators {

    private final ScoreSheets sheets;
    private final Interests interests;
    private final BidBook bids;

    Evaluators(ScoreSheets sheets, Interests interests, BidBook bids) {
        this.sheets = sheets;
        this.interests = interests;
        this.bids = bids;
    }

    /** All scores that were given. */
    public List<ScoreSheet> sheets(UUID callOffId) {
        return sheets.of(callOffId);
    }

    /** Those that count, by all that was declared until now, of these bids. */
    public List<ScoreSheet> counting(UUID callOffId, Collection<Bid> judged) {
        var bidderOf = judged.stream().collect(Collectors.toMap(Bid::id, Bid::providerId));
        var counts = interests.counting(callOffId);
        return sheets.of(callOffId).stream()
                .filter(sheet -> {
                    var bidder = bidderOf.get(sheet.bidId());
                    return bidder != null && counts.test(sheet.evaluatorSubject(), bidder);
                })
                .toList();
    }

    /** What those wrote about a bid whose scores count, without their names; bidders may read it. */
    public List<String> commentsOn(UUID callOffId, Bid bid) {
        var counts = interests.counting(callOffId);
        return sheets.on(bid.id()).stream()
                .filter(sheet -> counts.test(sheet.evaluatorSubject(), bid.providerId()))
                .map(sheet -> sheet.view().comments())
                .filter(Objects::nonNull)
                .filter(comment -> !comment.isBlank())
                .toList();
    }

    /** The names of those who gave scores and never declared whether they have a conflict. */
    public List<String> undeclared(UUID callOffId) {
        var declarers = interests.declarers(callOffId);
        return sheets.of(callOffId).stream()
                .filter(sheet -> !declarers.contains(sheet.evaluatorSubject()))
                .map(sheet -> sheet.view().evaluator())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The names of those whose conflict with whom they judged came up, or is no longer harmless, since the scores were settled.
     *
     * @param moderator who settled them
     * @param isModerator by subject
     */
    public List<String> conflictedSince(
            UUID callOffId, Instant settledAt, String moderator, Predicate<String> isModerator) {
        var bidderOf = bids.opened(callOffId).stream().collect(Collectors.toMap(Bid::id, Bid::providerId));
        var barred = interests.barredSince(callOffId, settledAt);
        var scored = sheets.of(callOffId).stream()
                .filter(sheet -> {
                    var bidder = bidderOf.get(sheet.bidId());
                    return bidder != null && barred.test(sheet.evaluatorSubject(), bidder);
                })
                .map(sheet -> sheet.view().evaluator());
        var judged = interests.barsModerator(callOffId, isModerator) ? Stream.of(moderator) : Stream.<String>empty();
        return Stream.concat(scored, judged).distinct().sorted().toList();
    }
}
