package org.opendps.registry.application.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.opendps.registry.application.Application;
import org.opendps.registry.document.DocumentShelf;
import org.opendps.registry.document.DocumentView;
import org.opendps.registry.document.version.Exhibit;
import org.opendps.registry.requirement.DocumentCheck;
import org.opendps.registry.requirement.DocumentChecks;

/** How an applicant stands with the documents that are to be shown with its application. */
@ApplicationScoped
public class AskedDocuments {

    private final DocumentChecks checks;
    private final DocumentShelf shelf;

    AskedDocuments(DocumentChecks checks, DocumentShelf shelf) {
        this.checks = checks;
        this.shelf = shelf;
    }

    /** Of one that is still to be submitted; afterwards nobody asks. */
    public List<DocumentCheck> of(Application application, LocalDate today) {
        return application.status().isOpen() ? shown(application, today) : List.of();
    }

    /** What is handed in with it now, with its answers, and what shows that it has what the system asks for. */
    public Set<UUID> with(Application application, LocalDate today) {
        var written = application.dossier().written();
        var all = new LinkedHashSet<>(written.documents());
        written.pack().answers().forEach(answer -> all.addAll(answer.documents()));
        shown(application, today).stream()
                .map(DocumentCheck::documentId)
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all;
    }

    /** As they are while it can still be submitted; afterwards as they were when it was. */
    public List<DocumentView> seenByTheApplicant(Application application, LocalDate today) {
        return application.status().isOpen()
                ? views(application, now(application, today))
                : seenByTheCouncil(application, today);
    }

    /** As they were when it was last submitted, whatever was renewed or added since. */
    public List<DocumentView> seenByTheCouncil(Application application, LocalDate today) {
        var shown = application.dossier().exhibits();
        return views(application, shown == null ? now(application, today) : shown);
    }

    private List<Exhibit> now(Application application, LocalDate today) {
        return shelf.exhibits(with(application, today));
    }

    private List<DocumentView> views(Application application, List<Exhibit> exhibits) {
        return shelf.findAll(application.providerId(), exhibits);
    }

    private List<DocumentCheck> shown(Application application, LocalDate today) {
        return checks.atAdmission(
                application.purchasingSystemId(),
                application.providerId(),
                application.dossier().written().pack().categories(),
                today);
    }
}
