package org.opendps.calloff.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;

/** Somebody has published a notice, and says where. */
@ApplicationScoped
@Transactional
class NoticePublishing {

    private final Notices notices;
    private final Caller caller;
    private final InstantSource clock;

    NoticePublishing(Notices notices, Caller caller, InstantSource clock) {
        this.notices = notices;
        this.caller = caller;
        this.clock = clock;
    }

    Notice publish(UUID id, PublicationRequest request) {
        var notice = Optional.ofNullable(notices.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("notice", id).refused());
        caller.mustBelongTo(notice.authority(), "notice", id);
        notice.publish(request, London.today(clock), caller.username(), clock.instant());
        notices.flush();
        return notice;
    }
}
