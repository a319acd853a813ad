package org.opendps.calloff.evaluation.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.problem.NotFound;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.bid.offer.Enclosure;
import org.opendps.calloff.competition.Blindfold;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.evaluation.clarification.document.AnswerDocuments;
import org.opendps.calloff.evaluation.conflict.DeclaredReadership;

/** What bidders were asked, as far as its readers may know what bids say, and what concerns prices. */
@ApplicationScoped
class ClarificationList {

    private final Clarifications clarifications;
    private final Competitions competitions;
    private final BidBook bids;
    private final Blindfold blindfold;
    private final DeclaredReadership readership;
    private final AnswerDocuments documents;

    ClarificationList(
            Clarifications clarifications,
            Competitions competitions,
            BidBook bids,
            Blindfold blindfold,
            DeclaredReadership readership,
            AnswerDocuments documents) {
        this.documents = documents;
        this.clarifications = clarifications;
        this.competitions = competitions;
        this.bids = bids;
        this.blindfold = blindfold;
        this.readership = readership;
    }

    /** All of one bid. */
    List<Clarification> of(UUID bidId, Viewpoint viewpoint) {
        var bid = bids.seen(bidId, viewpoint);
        if (viewpoint instanceof Viewpoint.OfProvider) {
            return clarifications.of(bidId);
        }
        var callOff = competitions.seen(bid.callOffId(), viewpoint);
        if (!readership.of(callOff, List.of(bid)).test(bid)) {
            return List.of();
        }
        boolean hidden = blindfold.hidesPrices(callOff);
        return clarifications.of(bidId).stream()
                .filter(one -> !hidden || one.kind() != ClarificationKind.ABNORMALLY_LOW)
                .toList();
    }

    /** What waits for an answer, over all bids. */
    Page<ClarificationView> waiting(Viewpoint viewpoint, PageRequest page) {
        boolean ofPrices = viewpoint instanceof Viewpoint.OfProvider || !blindfold.isForJudges();
        var kinds = ofPrices
                ? EnumSet.allOf(ClarificationKind.class)
                : EnumSet.complementOf(EnumSet.of(ClarificationKind.ABNORMALLY_LOW));
        var found = clarifications.waiting(viewpoint, kinds, Cursor.id(page.after()), page.limit());
        var whole = Page.of(found, page.limit(), Clarification::id, one -> one);
        var shown = whole.items().stream().filter(readable(viewpoint, found)).toList();
        return new Page<>(views(shown), whole.next());
    }

    private Predicate<Clarification> readable(Viewpoint viewpoint, List<Clarification> found) {
        if (viewpoint instanceof Viewpoint.OfProvider) {
            return one -> true;
        }
        var readable =
                readership.over(found.stream().map(Clarification::callOffId).collect(Collectors.toSet()));
        return one -> readable.test(one.callOffId(), one.providerId());
    }

    List<ClarificationView> views(Collection<Clarification> some) {
        var handedIn = documents.of(some.stream().map(Clarification::id).toList());
        return some.stream()
                .map(one -> one.view(handedIn.getOrDefault(one.id(), List.of())))
                .toList();
    }

    ClarificationView view(Clarification one) {
        return views(List.of(one)).getFirst();
    }

    List<Enclosure.View> documentsOf(UUID bidId, int number, Viewpoint viewpoint) {
        var asked = numbered(bidId, number, viewpoint);
        return documents.of(List.of(asked.id())).getOrDefault(asked.id(), List.of());
    }

    Enclosure document(UUID bidId, int number, UUID documentId, Viewpoint viewpoint) {
        return documents
                .one(numbered(bidId, number, viewpoint).id(), documentId)
                .orElseThrow(() -> new NotFound("document", documentId).refused());
    }

    byte[] content(Enclosure enclosure) {
        return documents.content(enclosure);
    }

    private Clarification numbered(UUID bidId, int number, Viewpoint viewpoint) {
        return of(bidId, viewpoint).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("clarification", number).refused());
    }
}
