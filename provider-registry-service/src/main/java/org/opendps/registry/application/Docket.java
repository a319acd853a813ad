package org.opendps.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendps.registry.acting.ActingFor;

/** Whose an application is, for later features that serve applicants. */
@ApplicationScoped
public class Docket {

    private final Applications applications;
    private final ActingFor acting;

    Docket(Applications applications, ActingFor acting) {
        this.applications = applications;
        this.acting = acting;
    }

    /** Who applies, and to which council; {@code open}: the applicant can still change it. */
    public record Parties(UUID providerId, String authority, boolean open) {}

    /** Those of the given ones that no council has received as applications to that system. */
    public List<UUID> notReceivedBy(UUID purchasingSystemId, List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var received = applications.receivedBy(purchasingSystemId, ids);
        return ids.stream().filter(id -> !received.contains(id)).toList();
    }

    /**
     * For the applicant and those who act for it.
     *
     * @throws org.opendps.blocks.problem.Refused 404 for everybody else
     */
    public Parties ofOwn(UUID id) {
        var application = acting.own(() -> applications.get(id), Application::providerId, "application", id);
        return new Parties(
                application.providerId(),
                application.authority(),
                application.status().isOpen());
    }
}
