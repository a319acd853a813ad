package org.opendps.calloff.evaluation.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.opendps.blocks.access.Caller;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.bid.Readership;
import org.opendps.calloff.competition.Blindfold;
import org.opendps.calloff.competition.CallOff;

/** Nobody judges, and so nobody reads, what a conflict that is not harmless touches. */
@ApplicationScoped
public class DeclaredReadership implements Readership {

    private final ConflictDeclarations declarations;
    private final BidBook bids;
    private final Blindfold blindfold;
    private final Caller caller;

    DeclaredReadership(ConflictDeclarations declarations, BidBook bids, Blindfold blindfold, Caller caller) {
        this.declarations = declarations;
        this.bids = bids;
        this.blindfold = blindfold;
        this.caller = caller;
    }

    @Override
    public Predicate<Bid> of(CallOff callOff, Collection<Bid> asked) {
        if (!blindfold.isForJudges()
                || asked.stream().noneMatch(bid -> bid.status().isOpen())) {
            return bid -> true;
        }
        var declared = declarations.by(callOff.id(), caller.subject());
        // after the last decision nobody declares any more, and nobody judges
        if (declared.isEmpty() && !callOff.status().next().isEmpty()) {
            throw new ConflictRefused.ConflictNotDeclared(callOff.id()).refused();
        }
        var bidders = bids.judgedBidders(callOff.id());
        return bid -> allow(declared, bid.providerId(), bidders);
    }

    /** The same of many call-offs at once: by call-off and bidder, and nothing where whoever calls has not declared. */
    public BiPredicate<UUID, UUID> over(Set<UUID> callOffs) {
        if (!blindfold.isForJudges() || callOffs.isEmpty()) {
            return (callOff, bidder) -> true;
        }
        var declared = declarations.by(callOffs, caller.subject()).stream()
                .collect(Collectors.groupingBy(ConflictDeclaration::callOffId));
        var bidders = bids.biddersOf(declared.keySet());
        return (callOff, bidder) -> declared.containsKey(callOff)
                && allow(declared.getOrDefault(callOff, List.of()), bidder, bidders.getOrDefault(callOff, Set.of()));
    }

    /** @param standing whose bids still are; a bid that is out stays closed to whom a conflict with its bidder keeps out */
    private static boolean allow(List<ConflictDeclaration> declared, UUID bidder, Collection<UUID> standing) {
        var bidders = new HashSet<>(standing);
        bidders.add(bidder);
        return declared.stream().allMatch(one -> one.allows(bidder, bidders));
    }
}
