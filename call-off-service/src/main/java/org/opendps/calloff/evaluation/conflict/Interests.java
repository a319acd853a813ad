package org.opendps.calloff.evaluation.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.Blindfold;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.timeline.Actor;

/** Whether somebody's declared interests let them judge. */
@ApplicationScoped
public class Interests {

    private final ConflictDeclarations declarations;
    private final BidBook bids;
    private final Blindfold blindfold;

    Interests(ConflictDeclarations declarations, BidBook bids, Blindfold blindfold) {
        this.declarations = declarations;
        this.bids = bids;
        this.blindfold = blindfold;
    }

    /**
     * @throws org.opendps.blocks.problem.Refused 422 {@code conflict-not-declared}, {@code conflict-keeps-out}; 403
     *     {@code acts-for-bidder}
     */
    public void mustAllowScoring(CallOff callOff, Actor evaluator, UUID bidder) {
        mustActForNone(callOff, evaluator);
        var bidders = bids.biddersOf(callOff.id());
        declared(callOff.id(), evaluator).forEach(one -> one.mustAllow(bidder, bidders));
    }

    /** The same for whoever settles the scores of all. */
    public void mustAllowModeration(CallOff callOff, Actor moderator) {
        mustActForNone(callOff, moderator);
        var bidders = bids.biddersOf(callOff.id());
        declared(callOff.id(), moderator).forEach(one -> one.mustAllowAll(bidders));
    }

    /**
     * The same for whoever asks a bidder about its bid, or decides on the answer; an officer who judges nothing declares
     * nothing.
     */
    public void mustLetAsk(CallOff callOff, Actor officer, UUID bidder) {
        if (blindfold.isForJudges()) {
            mustAllowScoring(callOff, officer, bidder);
        } else {
            mustActForNone(callOff, officer);
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 403 {@code acts-for-bidder} */
    public void mustActForNone(CallOff callOff, Actor officer) {
        bids.mustActForNone(callOff, officer);
    }

    /**
     * Of whoever has declared interests; of those who take the step only whoever may judge has to.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code conflict-keeps-out}; 403 {@code acts-for-bidder}
     */
    public void mustNotBeKeptOut(CallOff callOff, Actor officer) {
        if (blindfold.isForJudges()) {
            mustAllowModeration(callOff, officer);
            return;
        }
        mustActForNone(callOff, officer);
        var bidders = bids.biddersOf(callOff.id());
        declarations.by(callOff.id(), officer.subject()).forEach(one -> one.mustAllowAll(bidders));
    }

    /** Whether the criteria keep prices from whoever calls, and so what bidders say about them. */
    public boolean hidePrices(CallOff callOff) {
        return blindfold.hidesPrices(callOff);
    }

    /** @throws org.opendps.blocks.problem.Refused 403 {@code price-is-hidden} */
    public void mustLetSeePrices(CallOff callOff) {
        if (hidePrices(callOff)) {
            throw new ConflictRefused.PriceIsHidden().refused();
        }
    }

    /**
     * Whether what somebody scored counts, by all that was declared until now: a conflict may come up after the score
     * (Procurement Act 2023 s.82(4)).
     */
    public BiPredicate<String, UUID> counting(UUID callOffId) {
        var bidders = bids.judgedBidders(callOffId);
        var declared = declarations.of(callOffId).stream()
                .collect(Collectors.groupingBy(ConflictDeclaration::declarerSubject));
        return (subject, bidder) ->
                declared.getOrDefault(subject, List.of()).stream().allMatch(one -> one.allows(bidder, bidders));
    }

    /**
     * Whether what somebody scored counted when the scores were settled, and would not by what is declared and decided now:
     * conflicts are kept under review until the award (Procurement Act 2023 s.81, s.82), and a mitigation may be taken back.
     */
    public BiPredicate<String, UUID> barredSince(UUID callOffId, Instant settled) {
        var bidders = bids.biddersOf(callOffId);
        var declared = declarations.of(callOffId).stream()
                .collect(Collectors.groupingBy(ConflictDeclaration::declarerSubject));
        return (subject, bidder) -> {
            var own = declared.getOrDefault(subject, List.of());
            return own.stream().anyMatch(one -> !one.allows(bidder, bidders))
                    && own.stream().allMatch(one -> one.allowed(bidder, bidders, settled));
        };
    }

    /**
     * Whether the moderator, whom all that was declared let settle the scores, would be kept from it now.
     *
     * @param isModerator by subject
     */
    public boolean barsModerator(UUID callOffId, Predicate<String> isModerator) {
        var bidders = bids.biddersOf(callOffId);
        return declarations.of(callOffId).stream()
                .filter(one -> isModerator.test(one.declarerSubject()))
                .anyMatch(one -> !one.allowsAll(bidders));
    }

    /** When those who have declared anything did so first, by subject. */
    public Map<String, Instant> firstDeclared(UUID callOffId) {
        return declarations.of(callOffId).stream()
                .collect(Collectors.toMap(
                        ConflictDeclaration::declarerSubject,
                        ConflictDeclaration::declaredAt,
                        (first, later) -> first));
    }

    /** Who has declared anything, for the gate at the award. */
    public Set<String> declarers(UUID callOffId) {
        return declarations.of(callOffId).stream()
                .map(ConflictDeclaration::declarerSubject)
                .collect(Collectors.toSet());
    }

    /** All of them: what was declared once is not undone by declaring none, only by a mitigation. */
    private List<ConflictDeclaration> declared(UUID callOffId, Actor person) {
        var declared = declarations.by(callOffId, person.subject());
        if (declared.isEmpty()) {
            throw new ConflictRefused.ConflictNotDeclared(callOffId).refused();
        }
        return declared;
    }
}
