package org.opendps.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.day.ActsByDay;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.registry.application.ApplicationFact.Kind;
import org.opendps.registry.document.Recipients;

/** Keeps an application as a step has left it, tells of the step, and tells of a decision that falls due. */
@ApplicationScoped
@Transactional
public class Announcing implements ActsByDay {

    private final Applications applications;
    private final Recipients recipients;
    private final Outbox outbox;
    private final List<Integer> daysBefore;

    Announcing(
            Applications applications,
            Recipients recipients,
            Outbox outbox,
            @ConfigProperty(name = "dps.registry.working-days-before-decision") List<Integer> daysBefore) {
        this.applications = applications;
        this.recipients = recipients;
        this.outbox = outbox;
        this.daysBefore = List.copyOf(daysBefore);
    }

    @Transactional(TxType.MANDATORY)
    public Application tell(Kind kind, Application application) {
        application.plan(daysBefore);
        applications.flush();
        outbox.announce(ApplicationFact.of(kind, application));
        endWhatIsOver(application);
        return application;
    }

    /** After each step with which there may be nothing left for the council to know of the provider. */
    @Transactional(TxType.MANDATORY)
    void endWhatIsOver(Application application) {
        if (!applications.concern(application.providerId(), application.authority())) {
            recipients.end(application.providerId(), application.authority());
        }
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return applications.due(today, after, atMost);
    }

    @Override
    public void act(UUID id, LocalDate today) {
        var application = applications.getForChange(id);
        var left = application.reach(today, daysBefore);
        application.plan(daysBefore);
        applications.flush();
        left.ifPresent(days -> outbox.announce(ApplicationFact.decisionDue(application, today)));
    }
}
