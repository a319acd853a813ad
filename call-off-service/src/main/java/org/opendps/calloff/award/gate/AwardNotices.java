package org.opendps.calloff.award.gate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.opendps.calloff.regime.NoticeKind;

/** What has to be published about an award, and when it was. Notices, which come after awards, know. */
public interface AwardNotices {

    /** Whether such a notice is due for the lot and was not published yet. */
    boolean awaits(UUID callOffId, int lot, NoticeKind kind);

    /** What became of the notice that told of the competition; empty when none was due. */
    Optional<Told> ofTheTender(UUID callOffId);

    /**
     * @param settled whether it was published, or dismissed with a reason
     * @param finding that, in words, or what to do
     */
    record Told(boolean settled, String finding, String citation) {}

    /** The award was withdrawn before it was published: it does not apply. */
    void forget(UUID callOffId, int lot, String why, String by);

    /** The day on which it was; empty also when none was due. */
    Optional<LocalDate> published(UUID callOffId, int lot, NoticeKind kind);
}
