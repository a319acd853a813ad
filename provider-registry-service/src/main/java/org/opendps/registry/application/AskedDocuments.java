package org.opendps.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.opendps.registry.requirement.DocumentCheck;
import org.opendps.registry.requirement.DocumentChecks;

/** How an applicant stands with the documents that are to be shown with its application. */
@ApplicationScoped
public class AskedDocuments {

    private final DocumentChecks checks;

    AskedDocuments(DocumentChecks checks) {
        this.checks = checks;
    }

    /** Of one that is still to be submitted; afterwards nobody asks. */
    List<DocumentCheck> of(Application application, LocalDate today) {
        return application.status().next().contains(ApplicationStatus.SUBMITTED)
                ? shown(application, today)
                : List.of();
    }

    /** What was handed in with it, with its answers, and what shows that it has what the system asks for. */
    public Set<UUID> handedIn(Application application, LocalDate today) {
        var all = new LinkedHashSet<>(application.documents());
        application.pack().answers().forEach(answer -> all.addAll(answer.documents()));
        shown(application, today).stream()
                .map(DocumentCheck::documentId)
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all;
    }

    private List<DocumentCheck> shown(Application application, LocalDate today) {
        return checks.atAdmission(
                application.purchasingSystemId(),
                application.providerId(),
                application.pack().categories(),
                today);
    }
}
