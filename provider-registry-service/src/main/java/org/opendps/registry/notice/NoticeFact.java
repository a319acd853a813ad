package org.opendps.registry.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.registry.regime.notice.NoticeKind;
import org.opendps.registry.regime.notice.Occasion;

/** A notice is due soon, or was. Nothing of what it says. */
record NoticeFact(
        Kind kind,
        UUID noticeId,
        long version,
        String authority,
        UUID purchasingSystemId,
        NoticeKind noticeKind,
        Occasion occasion,
        LocalDate happenedOn,
        LocalDate due,
        int daysLeft,
        String citation)
        implements PublicEvent {

    enum Kind {
        NOTICE_DUE,
        NOTICE_OVERDUE
    }

    static NoticeFact of(Notice notice, LocalDate today) {
        return new NoticeFact(
                notice.isOverdue(today) ? Kind.NOTICE_OVERDUE : Kind.NOTICE_DUE,
                notice.id(),
                notice.version(),
                notice.authority(),
                notice.purchasingSystemId(),
                notice.kind(),
                notice.occasion(),
                notice.happenedOn(),
                notice.due(),
                (int) ChronoUnit.DAYS.between(today, notice.due()),
                notice.citation());
    }

    @Override
    public String topic() {
        return "registry.notice.v1";
    }

    @Override
    public UUID key() {
        return noticeId;
    }
}
