package org.opendps.registry.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;

/** What later features may know of documents. */
@ApplicationScoped
public class DocumentShelf {

    private final Documents documents;
    private final DocumentList list;

    DocumentShelf(Documents documents, DocumentList list) {
        this.documents = documents;
        this.list = list;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 when the provider has no such document of its own */
    public void mustBeOf(UUID provider, UUID document) {
        var found = documents.get(document);
        if (found.isOfACouncil() || !found.providerId().equals(provider)) {
            throw new NotFound("document", document).refused();
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 404 when it is no document of that council about that provider */
    public void mustBeAbout(UUID provider, String authority, UUID document) {
        var found = documents.get(document);
        if (!authority.equals(found.authority()) || !found.providerId().equals(provider)) {
            throw new NotFound("document", document).refused();
        }
    }

    /** Those of the given ids, with their latest versions, in the order of the ids. */
    public List<DocumentView> findAll(List<UUID> ids) {
        return list.of(ids);
    }
}
