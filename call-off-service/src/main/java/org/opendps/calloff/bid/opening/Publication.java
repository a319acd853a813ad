package org.opendps.calloff.bid.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.time.London;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidStatus;
import org.opendps.calloff.bid.proof.DigestList;
import org.opendps.calloff.bid.proof.DigestLists;
import org.opendps.calloff.bid.proof.OpeningRule;
import org.opendps.calloff.bid.receipt.Receipt;
import org.opendps.calloff.bid.receipt.ReceiptKey;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.opener.Opener;
import org.opendps.calloff.policy.Setting;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Counted;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** Writes down how an opening goes: which digests were submitted, before anybody knows what is behind them, and the rest. */
@ApplicationScoped
class Publication {

    private final Policies policies;
    private final DigestLists lists;
    private final ReceiptKey receiptKey;
    private final Competitions competitions;
    private final Timeline timeline;

    Publication(
            Policies policies, DigestLists lists, ReceiptKey receiptKey, Competitions competitions, Timeline timeline) {
        this.policies = policies;
        this.lists = lists;
        this.receiptKey = receiptKey;
        this.competitions = competitions;
        this.timeline = timeline;
    }

    /** As it holds on the day of the deadline: nobody changes it between two openers. */
    OpeningRule rule(CallOff callOff) {
        var policy = policies.on(callOff.authority(), London.dateOf(callOff.bidsDue()));
        return new OpeningRule(policy.whole(Setting.OPENERS), policy.version());
    }

    /** As many as opened; before that was written down, as many as the policy asks. */
    int openersOf(CallOff callOff) {
        return lists.findByIdOptional(callOff.id())
                .map(DigestList::openers)
                .orElseGet(() -> rule(callOff).openers());
    }

    OpeningView begun(CallOff callOff, int needed, List<Bid> held, Actor actor) {
        var missing = needed - callOff.opening().ofLastRound().size();
        var what = held.isEmpty() ? "" : " for " + Counted.of(held.size(), "held bid");
        timeline.add(callOff.id(), callOff.authority(), Step.OPENING_BEGUN, actor, missing + " more needed" + what);
        return OpeningView.begun(callOff, missing, held.stream().map(Bid::id).toList());
    }

    void publish(CallOff callOff, OpeningRule rule, List<Bid> submitted, Instant now) {
        var digests = submitted.stream()
                .map(Bid::receipt)
                .filter(Objects::nonNull)
                .map(Receipt::digest)
                .sorted()
                .toList();
        lists.persist(new DigestList(callOff.id(), now, digests, rule, receiptKey));
    }

    OpeningView opened(CallOff callOff, List<Bid> submitted, Actor actor, Instant now) {
        callOff.opened((int) count(submitted, BidStatus.OPENED), lotsWithBids(submitted), now);
        competitions.announce(callOff, CallOffEvent.Kind.CALL_OFF_OPENED);
        tellOfNoAward(callOff);
        var names = callOff.opening().openers().stream().map(Opener::name).collect(Collectors.joining(" and "));
        note(
                callOff,
                actor,
                Counted.of(count(submitted, BidStatus.OPENED), "bid") + " opened by " + names + others(submitted));
        return OpeningView.of(callOff, submitted);
    }

    OpeningView openedLater(CallOff callOff, List<Bid> held, Collection<Bid> standing, Actor actor, Instant now) {
        var going = Stream.concat(held.stream(), standing.stream()).toList();
        callOff.moreOpened((int) count(held, BidStatus.OPENED), lotsWithBids(going), now);
        competitions.announce(callOff, CallOffEvent.Kind.CALL_OFF_OPENED);
        tellOfNoAward(callOff);
        note(callOff, actor, Counted.of(count(held, BidStatus.OPENED), "held bid") + " opened" + others(held));
        return OpeningView.of(callOff, held);
    }

    private void tellOfNoAward(CallOff callOff) {
        if (callOff.status() == CallOffStatus.NO_AWARD) {
            competitions.announce(callOff, CallOffEvent.Kind.CALL_OFF_NO_AWARD);
        }
    }

    private void note(CallOff callOff, Actor actor, String detail) {
        timeline.add(callOff.id(), callOff.authority(), Step.CALL_OFF_OPENED, actor, detail);
    }

    private static String others(List<Bid> bids) {
        var aside = count(bids, BidStatus.SET_ASIDE);
        var held = count(bids, BidStatus.SUBMITTED);
        return (aside == 0 ? "" : ", " + aside + " set aside") + (held == 0 ? "" : ", " + held + " held");
    }

    private static long count(Collection<Bid> bids, BidStatus status) {
        return bids.stream().filter(bid -> bid.status() == status).count();
    }

    private static Set<Integer> lotsWithBids(Collection<Bid> bids) {
        return bids.stream()
                .filter(bid -> bid.status() == BidStatus.OPENED || bid.status() == BidStatus.SUBMITTED)
                .map(Bid::lot)
                .collect(Collectors.toSet());
    }
}
