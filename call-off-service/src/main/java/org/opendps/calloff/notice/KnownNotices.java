package org.opendps.calloff.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.opendps.calloff.award.gate.AwardNotices;
import org.opendps.calloff.regime.NoticeKind;

/** What awards ask of notices. The latest of its kind for a lot counts: each award has its own. */
@ApplicationScoped
class KnownNotices implements AwardNotices {

    private final Notices notices;

    private final InstantSource clock;

    KnownNotices(Notices notices, InstantSource clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public boolean awaits(UUID callOffId, int lot, NoticeKind kind) {
        return notices.ofLot(callOffId, lot, kind).stream().anyMatch(Notice::isDue);
    }

    @Override
    public Optional<Told> ofTheTender(UUID callOffId) {
        return notices.ofCallOff(callOffId, NoticeKind.UK4).stream().findFirst().map(Notice::told);
    }

    @Override
    public void forget(UUID callOffId, int lot, String why, String by) {
        notices.ofLot(callOffId, lot, NoticeKind.UK6).stream()
                .filter(Notice::isDue)
                .forEach(notice -> notice.dismiss("The award was withdrawn: " + why, by, clock.instant()));
    }

    @Override
    public Optional<LocalDate> published(UUID callOffId, int lot, NoticeKind kind) {
        return notices.ofLot(callOffId, lot, kind).stream().findFirst().flatMap(Notice::publishedOn);
    }
}
