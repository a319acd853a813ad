package org.opendps.calloff.bid.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.opendps.calloff.acting.Impartiality;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.seal.KeyRelease;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.RightToBid;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** Opens bids one by one. One that is not as it was receipted is set aside and stops no other. */
@ApplicationScoped
class BidOpening {

    private static final Logger LOG = Logger.getLogger(BidOpening.class);
    private static final String CHANGED =
            "what is stored is not what was submitted and receipted: it was changed outside of the system";

    private final KeyRelease release;
    private final Contents contents;
    private final Verdicts verdicts;
    private final Impartiality impartiality;
    private final RightToBid rightToBid;
    private final Timeline timeline;

    BidOpening(
            KeyRelease release,
            Contents contents,
            Verdicts verdicts,
            Impartiality impartiality,
            RightToBid rightToBid,
            Timeline timeline) {
        this.release = release;
        this.contents = contents;
        this.verdicts = verdicts;
        this.impartiality = impartiality;
        this.rightToBid = rightToBid;
        this.timeline = timeline;
    }

    /** Whoever could read a bid as its bidder's support officer opens none of them for the council. */
    void mustActForNone(CallOff callOff, String authority, Actor actor) {
        impartiality.mustActForNone(
                callOff.published().publishedAt(), actor, authority, provider -> rightToBid.maySee(callOff, provider));
    }

    /** Each is then opened, set aside or held. */
    void open(CallOff callOff, List<Bid> submitted, int openers, Actor actor) {
        var verdictOf = verdicts.of(callOff, submitted);
        var key = new ReleasedOnce(
                () -> release.release(callOff.id(), openers, callOff.opening().round()));
        for (var bid : submitted) {
            if (!callOff.lot(bid.lot()).awaitsDecision()) {
                setAside(callOff, bid, Bid.LOT_ENDED, actor);
                continue;
            }
            int last = callOff.changed().lastOf(bid.lot());
            if (!bid.answers(last)) {
                setAside(callOff, bid, "it was not confirmed after amendment " + last + " of the call-off", actor);
                continue;
            }
            switch (verdictOf.getOrDefault(bid.id(), new Verdict.Held())) {
                case Verdict.Out out -> setAside(callOff, bid, out.why(), actor);
                case Verdict.Held held -> bid.hold(Verdict.HELD);
                case Verdict.Stands stands ->
                    contents.of(bid, key)
                            .ifPresentOrElse(
                                    offer -> bid.open(offer, stands.remarks()),
                                    () -> setAsideAsChanged(callOff, bid, actor));
            }
        }
    }

    private void setAsideAsChanged(CallOff callOff, Bid bid, Actor actor) {
        LOG.warnf("Bid %s is set aside: %s", bid.id(), CHANGED);
        setAside(callOff, bid, CHANGED, actor);
    }

    void setAside(CallOff callOff, Bid bid, String why, Actor actor) {
        bid.setAside(why);
        timeline.add(callOff.id(), callOff.authority(), Step.BID_SET_ASIDE, actor, "bid " + bid.id() + ": " + why);
    }
}
