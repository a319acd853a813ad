package org.opendps.registry.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** What came of one application in a panel. One that could not be decided stays on the agenda with the reason. */
@Entity
@Table(name = "panel_result")
class PanelResult {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private UUID panelId;

    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable String problem;
    private @Nullable String detail;
    private Instant at;

    /** What came of it. */
    public enum Outcome {
        ADMITTED,
        REFUSED,
        NOT_DECIDED
    }

    protected PanelResult() {}

    PanelResult(UUID panelId, UUID applicationId, Verdict verdict, Instant at) {
        this.id = Ids.next();
        this.panelId = panelId;
        this.applicationId = applicationId;
        take(verdict, at);
    }

    PanelResult again(Verdict verdict, Instant now) {
        take(verdict, now);
        return this;
    }

    private void take(Verdict verdict, Instant now) {
        outcome = verdict.outcome();
        problem = verdict.problem();
        detail = verdict.detail();
        at = now;
    }

    boolean isDecided() {
        return outcome != Outcome.NOT_DECIDED;
    }

    UUID applicationId() {
        return applicationId;
    }

    PanelResultView view() {
        return new PanelResultView(applicationId, outcome, problem, detail, at);
    }
}
