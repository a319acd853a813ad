package org.opendps.calloff.bid.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.bid.Asked;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidStatus;
import org.opendps.calloff.bid.Bids;
import org.opendps.calloff.bid.seal.KeyRelease;
import org.opendps.calloff.bid.seal.Unsealing;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.provider.Standing;
import org.opendps.calloff.provider.Standings;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** Opens the bids of a call-off one by one. One that is not as it was receipted is set aside and stops no other. */
@ApplicationScoped
class BidOpening {

    private static final Logger LOG = Logger.getLogger(BidOpening.class);
    private static final String CHANGED =
            "what is stored is not what was submitted and receipted: it was changed outside of the system";

    private final Bids bids;
    private final KeyRelease release;
    private final Contents contents;
    private final Standings standings;
    private final Publication publication;
    private final Timeline timeline;

    BidOpening(
            Bids bids,
            KeyRelease release,
            Contents contents,
            Standings standings,
            Publication publication,
            Timeline timeline) {
        this.bids = bids;
        this.release = release;
        this.contents = contents;
        this.standings = standings;
        this.publication = publication;
        this.timeline = timeline;
    }

    /** @return all that were submitted, opened or set aside */
    List<Bid> open(CallOff callOff, int openers, Actor actor) {
        var submitted = bids.in(callOff.id(), BidStatus.SUBMITTED);
        publication.publish(callOff.id(), submitted);
        var support = callOff.support();
        var members = standings.of(
                callOff.purchasingSystemId(),
                support.category(),
                support.area(),
                submitted.stream().map(Bid::providerId).toList());
        var key = new Once(() -> release.release(callOff.id(), openers));
        for (var bid : submitted) {
            var why = open(bid, Asked.by(callOff), members.get(bid.providerId()), key);
            if (why != null) {
                bid.setAside(why);
                timeline.add(
                        callOff.id(), callOff.authority(), Step.BID_SET_ASIDE, actor, "bid " + bid.id() + ": " + why);
            }
        }
        return submitted;
    }

    private @Nullable String open(Bid bid, Asked asked, @Nullable Standing standing, Supplier<Unsealing> key) {
        return switch (Verdict.of(standing)) {
            case Verdict.Out out -> out.why();
            case Verdict.Stands stands -> {
                var offer = contents.of(bid, asked, key);
                offer.ifPresent(whole -> bid.open(whole, stands.remarks()));
                yield offer.isPresent() ? null : changed(bid.id());
            }
        };
    }

    private static String changed(UUID bidId) {
        LOG.warnf("Bid %s is set aside: %s", bidId, CHANGED);
        return CHANGED;
    }

    /** The key is released when the first bid needs it, and once. */
    private static final class Once implements Supplier<Unsealing> {

        private final Supplier<Unsealing> source;
        private @Nullable Unsealing released;

        Once(Supplier<Unsealing> source) {
            this.source = source;
        }

        @Override
        public Unsealing get() {
            if (released == null) {
                released = source.get();
            }
            return Objects.requireNonNull(released);
        }
    }
}
