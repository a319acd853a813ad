package org.opendps.registry.panel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.Refused;
import org.opendps.registry.evaluation.Judging;

/**
 * A panel decides on its agenda. Each decision stands by itself: one that cannot be taken does not undo the others, and
 * a batch that is sent again decides only what is left.
 */
@ApplicationScoped
class Sitting {

    private final Panels panels;
    private final PanelResults results;
    private final Judging judging;
    private final Caller caller;

    Sitting(Panels panels, PanelResults results, Judging judging, Caller caller) {
        this.panels = panels;
        this.results = results;
        this.judging = judging;
        this.caller = caller;
    }

    List<PanelResultView> decide(UUID panelId, BatchRequest batch, Instant now) {
        var applications =
                batch.decisions().stream().map(BatchRequest.Item::applicationId).toList();
        QuarkusTransaction.requiringNew().run(() -> panels.get(panelId, caller).mustHaveOnItsAgenda(applications));
        return batch.decisions().stream()
                .map(item -> decided(panelId, item.applicationId()).orElseGet(() -> decide(panelId, item, now)))
                .toList();
    }

    private Optional<PanelResultView> decided(UUID panelId, UUID applicationId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> results.of(panelId, applicationId)
                        .filter(PanelResult::isDecided)
                        .map(PanelResult::view));
    }

    private PanelResultView decide(UUID panelId, BatchRequest.Item item, Instant now) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                judging.decide(item.applicationId(), item.request(), now);
                return keep(panelId, item.applicationId(), Verdict.of(item.decision()), now);
            });
        } catch (Refused refused) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> keep(panelId, item.applicationId(), Verdict.of(refused), now));
        }
    }

    private PanelResultView keep(UUID panelId, UUID applicationId, Verdict verdict, Instant now) {
        var result = results.of(panelId, applicationId)
                .map(earlier -> earlier.again(verdict, now))
                .orElseGet(() -> new PanelResult(panelId, applicationId, verdict, now));
        results.persistAndFlush(result);
        return result.view();
    }
}
