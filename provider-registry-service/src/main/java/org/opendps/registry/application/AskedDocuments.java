package org.opendps.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.opendps.registry.requirement.DocumentCheck;
import org.opendps.registry.requirement.DocumentChecks;

/** How an applicant stands with the documents that are to be shown with its application. */
@ApplicationScoped
class AskedDocuments {

    private final DocumentChecks checks;

    AskedDocuments(DocumentChecks checks) {
        this.checks = checks;
    }

    List<DocumentCheck> of(Application application, LocalDate today) {
        return checks.atAdmission(
                application.purchasingSystemId(),
                application.providerId(),
                application.pack().categories(),
                today);
    }
}
