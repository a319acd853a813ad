package org.opendps.registry.panel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.Refused;
import org.opendps.registry.evaluation.Judging;

/**
 * A panel decides on its agenda. Each decision stands by itself: one that cannot be taken does not undo the others, and
 * a batch that is sent again decides only what is left.
 */
@ApplicationScoped
class Sitting {

    private static final Logger LOG = Logger.getLogger(Sitting.class);

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
                .map(item -> decide(panelId, item, now))
                .toList();
    }

    private PanelResultView decide(UUID panelId, BatchRequest.Item item, Instant now) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> taken(panelId, item, now));
        } catch (Refused refused) {
            return notTaken(panelId, item, Verdict.of(refused), now);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Panel %s could not decide on application %s", panelId, item.applicationId());
            return notTaken(panelId, item, Verdict.of(new DecisionFailed().refused()), now);
        }
    }

    /** With the panel locked: nobody closes, cancels or rewrites it meanwhile. */
    private PanelResultView taken(UUID panelId, BatchRequest.Item item, Instant now) {
        var panel = panels.getForChange(panelId, caller);
        return decided(panel, item).orElseGet(() -> {
            panel.mustHaveOnItsAgenda(List.of(item.applicationId()));
            judging.decide(item.applicationId(), item.request(), panel.members(), now);
            return keep(panel, item, Verdict.of(item.decision()), now);
        });
    }

    /** Kept while the panel sits; of one that was closed meanwhile it is only answered. */
    private PanelResultView notTaken(UUID panelId, BatchRequest.Item item, Verdict verdict, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var panel = panels.getForChange(panelId, caller);
            return decided(panel, item)
                    .orElseGet(() -> panel.isAbout(item.applicationId())
                            ? keep(panel, item, verdict, now)
                            : new PanelResult(panelId, item.applicationId(), verdict, now).view());
        });
    }

    private Optional<PanelResultView> decided(Panel panel, BatchRequest.Item item) {
        return results.of(panel.id(), item.applicationId())
                .filter(PanelResult::isDecided)
                .map(PanelResult::view);
    }

    private PanelResultView keep(Panel panel, BatchRequest.Item item, Verdict verdict, Instant now) {
        var result = results.of(panel.id(), item.applicationId())
                .map(earlier -> earlier.again(verdict, now))
                .orElseGet(() -> new PanelResult(panel.id(), item.applicationId(), verdict, now));
        panel.touch();
        results.persistAndFlush(result);
        return result.view();
    }
}
