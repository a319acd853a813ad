package org.opendps.calloff.bid.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class BidDocuments implements PanacheRepositoryBase<BidDocument, UUID> {

    private static final String DIGESTS = """
            select c.document_id, encode(sha256(c.sealed), 'hex') from bid_document_content c
            join bid_document d on d.id = c.document_id where d.bid_id = ?1
            """;

    /** What belongs to the own copy, in the order in which it was sent. */
    public List<BidDocument> of(UUID bidId) {
        return list("bidId = ?1 and removedAt is null order by id", bidId);
    }

    List<BidDocument> ofAll(Collection<UUID> bidIds) {
        return bidIds.isEmpty() ? List.of() : list("bidId in ?1 and removedAt is null order by id", bidIds);
    }

    public Optional<BidDocument> ownOf(UUID bidId, UUID id) {
        return find("bidId = ?1 and id = ?2 and removedAt is null", bidId, id).firstResultOptional();
    }

    public void keep(BidDocument document, byte[] sealed) {
        persist(document);
        getEntityManager().persist(new DocumentContent(document.id(), sealed));
    }

    byte[] sealed(UUID id) {
        return getEntityManager().find(DocumentContent.class, id).sealed();
    }

    void drop(BidDocument document) {
        getEntityManager()
                .createQuery("delete from DocumentContent where documentId = ?1")
                .setParameter(1, document.id())
                .executeUpdate();
        delete(document);
    }

    /** Of the encrypted bytes as they are stored now, computed where they are. */
    public Map<UUID, String> storedDigests(UUID bidId) {
        return getSession()
                .createNativeQuery(DIGESTS, Object[].class)
                .setParameter(1, bidId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
