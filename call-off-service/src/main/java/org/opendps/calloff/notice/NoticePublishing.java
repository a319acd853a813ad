package org.opendps.calloff.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.calloff.award.AwardPublished;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.regime.NoticeKind;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** Somebody has published a notice, and says where. */
@ApplicationScoped
@Transactional
class NoticePublishing {

    private static final Set<NoticeKind> BEFORE_A_CONTRACT = EnumSet.of(NoticeKind.UK5, NoticeKind.UK6);

    private final Notices notices;
    private final Competitions competitions;
    private final Event<AwardPublished> published;
    private final Timeline timeline;
    private final Caller caller;
    private final InstantSource clock;

    NoticePublishing(
            Notices notices,
            Competitions competitions,
            Event<AwardPublished> published,
            Timeline timeline,
            Caller caller,
            InstantSource clock) {
        this.notices = notices;
        this.competitions = competitions;
        this.published = published;
        this.timeline = timeline;
        this.caller = caller;
        this.clock = clock;
    }

    /** An award that waits for it goes on in the same transaction. */
    Notice publish(UUID id, PublicationRequest request) {
        var notice = held(id);
        notice.publish(request, London.today(clock), caller.username(), clock.instant());
        return settled(notice, Step.NOTICE_PUBLISHED, notice.kind() + " as " + request.reference());
    }

    Notice dismiss(UUID id, String why) {
        var notice = held(id);
        boolean ended = competitions
                .locked(notice.callOffId(), notice.authority())
                .status()
                .next()
                .isEmpty();
        if (notice.isDue() && BEFORE_A_CONTRACT.contains(notice.kind()) && !ended) {
            throw new AwardWaitsForNotice(notice.kind()).refused();
        }
        notice.dismiss(why, caller.username(), clock.instant());
        return settled(notice, Step.NOTICE_DISMISSED, notice.kind() + ": " + why);
    }

    /** The call-off first, as every step does. */
    private Notice held(UUID id) {
        var known = notices.findByIdOptional(id).orElseThrow(() -> new NotFound("notice", id).refused());
        caller.mustBelongTo(known.authority(), "notice", id);
        competitions.locked(known.callOffId(), known.authority());
        notices.getEntityManager().refresh(known, LockModeType.PESSIMISTIC_WRITE);
        return known;
    }

    private Notice settled(Notice notice, Step step, String detail) {
        notices.flush();
        timeline.add(notice.callOffId(), notice.authority(), step, Actor.of(caller), detail);
        var lot = notice.lot();
        if (lot != null && notice.kind() == NoticeKind.UK6) {
            published.fire(new AwardPublished(notice.callOffId(), lot, Actor.of(caller)));
        }
        return notice;
    }
}
