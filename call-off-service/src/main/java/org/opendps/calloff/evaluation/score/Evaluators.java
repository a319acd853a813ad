package org.opendps.calloff.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.evaluation.Evaluation;
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
     */
    public List<String> conflictedSince(UUID callOffId, Evaluation settled) {
        var bidderOf = bids.opened(callOffId).stream().collect(Collectors.toMap(Bid::id, Bid::providerId));
        var barred = interests.barredSince(callOffId, settled.settledAt());
        var scored = sheets.of(callOffId).stream()
                .filter(sheet -> {
                    var bidder = bidderOf.get(sheet.bidId());
                    return bidder != null && barred.test(sheet.evaluatorSubject(), bidder);
                })
                .map(sheet -> sheet.view().evaluator());
        var judged = interests.barsModerator(callOffId, settled::isBy)
                ? Stream.of(settled.moderator())
                : Stream.<String>empty();
        return Stream.concat(scored, judged).distinct().sorted().toList();
    }
}
