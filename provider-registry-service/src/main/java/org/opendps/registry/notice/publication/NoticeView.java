package org.opendps.registry.notice.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.notice.Notice;
import org.opendps.registry.notice.NoticeStatus;
import org.opendps.registry.notice.content.Correction;
import org.opendps.registry.notice.content.NoticeContent;
import org.opendps.registry.regime.notice.NoticeKind;
import org.opendps.registry.regime.notice.Occasion;
import org.opendps.registry.regime.term.DecisionTarget;

/**
 * {@code occasion}, on the day {@code happenedOn}, made it due. {@code dueBasis}: whether the law names the day or the
 * council's policy says what "as soon as reasonably practicable" is. {@code content}: as it would read today; of a
 * published one, as it was. {@code corrections}: what was said before of its publication. {@code changedSince}: of a system that is not open yet, the fields that its draft says otherwise
 * by now than what was announced.
 */
public record NoticeView(
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
        @Nullable LocalDate publishedOn,
        @Nullable String publishedBy,
        @Nullable LocalDate conflictsAssessedOn,
        List<Correction> corrections,
        List<String> changedSince,
        NoticeContent content) {

    static NoticeView of(Notice notice, Draft draft, LocalDate today) {
        var published = notice.publication();
        return new NoticeView(
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
                published == null ? null : published.publishedOn(),
                published == null ? null : published.publishedBy(),
                published == null ? null : published.conflictsAssessedOn(),
                notice.corrections(),
                draft.changedSince(notice),
                draft.of(notice));
    }
}
