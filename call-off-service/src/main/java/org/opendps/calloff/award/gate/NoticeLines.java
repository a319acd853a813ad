package org.opendps.calloff.award.gate;

import jakarta.enterprise.context.ApplicationScoped;
import org.opendps.calloff.award.gate.AwardNotices.Told;
import org.opendps.calloff.award.gate.GateLine.What;
import org.opendps.calloff.regime.NoticeKind;

/** What has to be public before anything is awarded. */
@ApplicationScoped
class NoticeLines {

    private static final String TRANSPARENCY = "Procurement Act 2023 s.44(1)";
    private static final String TENDER = "Procurement Act 2023 s.21, s.34; below the threshold s.87";

    private final AwardNotices notices;

    NoticeLines(AwardNotices notices) {
        this.notices = notices;
    }

    GateLine transparency(Candidate candidate) {
        return notices.awaits(candidate.callOff().id(), candidate.lot(), NoticeKind.UK5)
                ? candidate.failed(
                        What.TRANSPARENCY_NOTICE,
                        "The transparency notice (UK5) comes before the award: publish it and record that under"
                                + " /v1/call-off-notices.",
                        TRANSPARENCY)
                : candidate.passed(
                        What.TRANSPARENCY_NOTICE, "No transparency notice is due before this award.", TRANSPARENCY);
    }

    /** A competition that nobody was told of in public is none that a public contract may come of. */
    GateLine tender(Candidate candidate) {
        return notices.ofTheTender(candidate.callOff().id())
                .map(told -> tender(candidate, told))
                .orElseGet(() ->
                        candidate.passed(What.TENDER_NOTICE, "No tender notice is due for this call-off.", TENDER));
    }

    private static GateLine tender(Candidate candidate, Told told) {
        return told.settled()
                ? candidate.passed(What.TENDER_NOTICE, told.finding(), told.citation())
                : candidate.failed(What.TENDER_NOTICE, told.finding(), told.citation());
    }
}
