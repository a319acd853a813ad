package org.opendps.calloff.evaluation.clarification.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.calloff.bid.document.Received;
import org.opendps.calloff.bid.offer.Enclosure;
import org.opendps.calloff.bid.seal.OwnSeal;

/** What bidders handed in with their answers; whoever reads it here has made sure that it may be read. */
@ApplicationScoped
public class AnswerDocuments implements PanacheRepositoryBase<AnswerDocument, UUID> {

    private final OwnSeal seal;

    AnswerDocuments(OwnSeal seal) {
        this.seal = seal;
    }

    /** By clarification, with one query, in the order in which they came. */
    public Map<UUID, List<Enclosure.View>> of(Collection<UUID> clarificationIds) {
        return clarificationIds.isEmpty()
                ? Map.of()
                : list("clarificationId in ?1 order by id", clarificationIds).stream()
                        .collect(Collectors.groupingBy(
                                AnswerDocument::clarificationId,
                                Collectors.mapping(one -> one.enclosure(seal).view(), Collectors.toList())));
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code documents-enough} */
    public Enclosure keep(UUID clarificationId, Received received, Instant at) {
        Received.mustHaveRoom(count("clarificationId", clarificationId));
        var enclosure = received.enclosure();
        persist(new AnswerDocument(clarificationId, enclosure, at, seal));
        getEntityManager().persist(new AnswerContent(enclosure.id(), received.sealed()));
        return enclosure;
    }

    public Optional<Enclosure> one(UUID clarificationId, UUID id) {
        return find("clarificationId = ?1 and id = ?2", clarificationId, id)
                .firstResultOptional()
                .map(document -> document.enclosure(seal));
    }

    /** The file as it was sent. */
    public byte[] content(Enclosure enclosure) {
        var kept = getEntityManager().find(AnswerContent.class, enclosure.id());
        return enclosure.key().open(enclosure.id(), kept.sealed());
    }
}
