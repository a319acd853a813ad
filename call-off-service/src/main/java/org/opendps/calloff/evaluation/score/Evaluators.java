package org.opendps.calloff.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** The names of those whose scores were settled and who have declared a conflict with whom they scored since then. */
    public List<String> conflictedSince(UUID callOffId, Instant settled) {
        var bidderOf = bids.opened(callOffId).stream().collect(Collectors.toMap(Bid::id, Bid::providerId));
        var barred = interests.barredSince(callOffId, settled);
        return sheets.of(callOffId).stream()
                .filter(sheet -> {
                    var bidder = bidderOf.get(sheet.bidId());
                    return bidder != null && barred.test(sheet.evaluatorSubject(), bidder);
                })
                .map(sheet -> sheet.view().evaluator())
                .distinct()
                .sorted()
                .toList();
    }
}
