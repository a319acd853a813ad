package org.opendps.calloff.placement.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.resource.Ids;
import org.opendps.blocks.time.London;
import org.opendps.calloff.need.Transitions;
import org.opendps.calloff.placement.EndReason;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.PlacementBook;
import org.opendps.calloff.placement.PlacementEvent.Kind;
import org.opendps.calloff.placement.PlacementStatus;
import org.opendps.calloff.placement.change.Changing;
import org.opendps.calloff.placement.term.Cause;
import org.opendps.calloff.placement.term.TermKind;
import org.opendps.calloff.policy.Setting;
import org.opendps.calloff.timeline.Actor;

/** Ends a placement on a day to come, or on one that is past: of a death the council may hear late. */
@ApplicationScoped
@Transactional
public class Ending {

    private final PlacementBook book;
    private final Changing changing;
    private final Policies policies;
    private final Transitions transitions;

    Ending(PlacementBook book, Changing changing, Policies policies, Transitions transitions) {
        this.book = book;
        this.changing = changing;
        this.policies = policies;
        this.transitions = transitions;
    }

    public Placement end(UUID placementId, EndRequest request, String authority, Actor actor, Instant at) {
        var placement = book.held(placementId, authority);
        var last = request.lastDay();
        var today = London.dateOf(at);
        mustBeItsDay(placement, last);
        if (request.reason() == EndReason.RECOMMISSIONING) {
            transitions.mustBeReady(placement.subject().person("recommissioning of somebody's service"), last);
        }
        if (request.reason().isByNotice() && request.noticeWaivedBecause() == null) {
            mustKeepNotice(authority, last, today);
        }
        changing.withdrawWhatHangs(placement, "The placement ends on " + last, actor, at);
        var before = book.schedule(placement);
        var words = request.reason() + (request.note() == null ? "" : ": " + request.note());
        placement.endsOn(last, today);
        placement.ended(request.reason(), actor.name(), request.note(), request.noticeWaivedBecause());
        book.cut(
                placement,
                before,
                before.endingOn(last),
                new Cause(Ids.next(), TermKind.VARIED, words, null, actor.name(), at));
        book.tell(
                placement,
                last.isBefore(today) ? Kind.PLACEMENT_ENDED : Kind.PLACEMENT_ENDING,
                actor,
                "until " + last + ", " + request.reason());
        return placement;
    }

    /** One that has ended can only turn out to have ended earlier. */
    private static void mustBeItsDay(Placement placement, LocalDate last) {
        if (placement.status() == PlacementStatus.ENDED && !last.isBefore(placement.until())) {
            placement.mustNotHaveEnded("another end");
        }
        if (last.isBefore(placement.from().minusDays(1)) || last.isAfter(placement.until())) {
            throw new EndRefused.LastDayOutside(last, placement.from(), placement.until()).refused();
        }
    }

    private void mustKeepNotice(String authority, LocalDate last, LocalDate today) {
        int days = policies.on(authority, today).whole(Setting.NOTICE_DAYS);
        var earliest = today.plusDays(days);
        if (last.isBefore(earliest)) {
            throw new EndRefused.NoticeTooShort(days, earliest).refused();
        }
    }
}
