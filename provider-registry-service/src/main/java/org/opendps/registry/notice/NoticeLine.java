package org.opendps.registry.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.regime.notice.NoticeKind;
import org.opendps.registry.regime.notice.Occasion;
import org.opendps.registry.regime.term.DecisionTarget;

/** A notice in the list of all of a council; what it says stands at its purchasing system. */
public record NoticeLine(
        UUID id,
        UUID purchasingSystemId,
        NoticeKind kind,
        String name,
        Occasion occasion,
        LocalDate happenedOn,
        NoticeStatus status,
        LocalDate due,
        DecisionTarget.Basis dueBasis,
        boolean overdue,
        String citation,
        @Nullable String reference,
        @Nullable LocalDate publishedOn) {

    static NoticeLine of(Notice notice, LocalDate today) {
        var published = notice.publication();
        return new NoticeLine(
                notice.id(),
                notice.purchasingSystemId(),
                notice.kind(),
                notice.kind().title(),
                notice.occasion(),
                notice.happenedOn(),
                notice.status(),
                notice.due(),
                notice.dueBasis(),
                notice.isOverdue(today),
                notice.citation(),
                published == null ? null : published.reference(),
                published == null ? null : published.publishedOn());
    }
}
