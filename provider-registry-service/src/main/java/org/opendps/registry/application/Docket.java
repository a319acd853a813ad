package org.opendps.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
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

    /** Who applies, and to which council. */
    public record Parties(UUID providerId, String authority) {}

    /**
     * For the applicant and those who act for it.
     *
     * @throws org.opendps.blocks.problem.Refused 404 for everybody else
     */
    public Parties ofOwn(UUID id) {
        var application = applications.get(id);
        acting.mustActFor(application.providerId(), "application", id);
        return new Parties(application.providerId(), application.authority());
    }
}
