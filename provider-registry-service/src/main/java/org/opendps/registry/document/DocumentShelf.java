package org.opendps.registry.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;
import org.opendps.registry.document.version.ContentAwaited;
import org.opendps.registry.document.version.DocumentVersions;
import org.opendps.registry.document.version.Exhibit;

/** What later features may know of documents. */
@ApplicationScoped
public class DocumentShelf {

    private final Documents documents;
    private final DocumentVersions versions;
    private final DocumentList list;
    private final Readers readers;

    DocumentShelf(Documents documents, DocumentVersions versions, DocumentList list, Readers readers) {
        this.documents = documents;
        this.versions = versions;
        this.list = list;
        this.readers = readers;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 when the provider has no such document of its own */
    public void mustBeOf(UUID provider, UUID document) {
        var found = documents.get(document);
        if (found.isOfACouncil() || !found.providerId().equals(provider)) {
            throw new NotFound("document", document).refused();
        }
    }

    /**
     * @throws org.opendps.blocks.problem.Refused 404 when it is no document of that council about that provider, 409 when
     *     nothing was sent yet
     */
    public void mustBeAbout(UUID provider, String authority, UUID document) {
        var found = documents.get(document);
        if (!authority.equals(found.authority()) || !found.providerId().equals(provider)) {
            throw new NotFound("document", document).refused();
        }
        var latest = versions.of(document).getFirst();
        if (!latest.hasContent()) {
            throw new ContentAwaited(latest.number()).refused();
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 404 when one of them is none of the provider's own */
    public void mustAllBeOf(UUID provider, Collection<UUID> asked) {
        var own = asked.isEmpty() ? List.<UUID>of() : documents.ownedBy(provider, asked);
        asked.stream().filter(one -> !own.contains(one)).findFirst().ifPresent(stranger -> {
            throw new NotFound("document", stranger).refused();
        });
    }

    /** Each in its latest version, in the order of the ids. */
    public List<Exhibit> exhibits(Collection<UUID> ids) {
        return list.exhibits(ids);
    }

    /**
     * Of the provider's what was handed in to the caller's council, if it is not the provider who asks: all that the
     * caller may see, each with that version, in the order of the ids.
     */
    public List<DocumentView> findAll(UUID provider, Collection<Exhibit> exhibits) {
        boolean all = readers.isOwner(provider) || readers.decides();
        return list.of(exhibits).stream()
                .filter(document -> all || !document.confidential())
                .toList();
    }
}
