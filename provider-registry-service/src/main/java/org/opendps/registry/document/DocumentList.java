package org.opendps.registry.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.document.kind.DocumentKind;
import org.opendps.registry.document.version.DocumentVersion;
import org.opendps.registry.document.version.Exhibit;
import org.opendps.registry.file.FileShelf;

/** Documents with their latest versions, in order of creation. */
@ApplicationScoped
class DocumentList {

    private static final String PAGE = """
            select d as document, v as latest from Document d
            join DocumentVersion v on v.documentId = d.id and v.number = d.latest
            where d.providerId = :provider and d.id > :after
              and ((d.authority is null and (d.confidential = false or :confidential = true))
                or (d.authority = :authority and (d.confidential = false or :ownConfidential = true))
                or (d.authority is not null and :about = true and d.confidential = false))
              and d.kind in (:kinds)
              and (:ending = false or v.validity.validUntil between :today and :until)
            order by d.id
            """;
    private static final String SOME = """
            select d as document, v as latest from Document d
            join DocumentVersion v on v.documentId = d.id
            where d.id in (:ids) order by d.id
            """;
    private static final String LATEST = """
            select new org.opendps.registry.document.version.Exhibit(d.id, d.latest) from Document d
            where d.id in (:ids) order by d.id
            """;
    private static final String NO_COUNCIL = "";
    private static final List<DocumentKind> ALL_KINDS = List.of(DocumentKind.values());

    private final EntityManager database;
    private final FileShelf files;

    DocumentList(EntityManager database, FileShelf files) {
        this.database = database;
        this.files = files;
    }

    List<DocumentView> page(Search search, LocalDate today, @Nullable UUID after, int limit) {
        var within = search.endingWithinDays();
        var rows = database.createQuery(PAGE, Tuple.class)
                .setParameter("provider", search.provider())
                .setParameter("after", after == null ? new UUID(0, 0) : after)
                .setParameter("authority", search.authority() == null ? NO_COUNCIL : search.authority())
                .setParameter("about", search.ofTheProvider())
                .setParameter("confidential", search.confidential())
                .setParameter("ownConfidential", search.ownConfidential())
                .setParameter("kinds", search.kind() == null ? ALL_KINDS : List.of(search.kind()))
                .setParameter("ending", within != null)
                .setParameter("today", today)
                .setParameter("until", within == null ? today : today.plusDays(within))
                .setMaxResults(limit + 1)
                .getResultList();
        return views(rows);
    }

    List<Exhibit> exhibits(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery(LATEST, Exhibit.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** A document has as many versions as it was renewed: few. */
    List<DocumentView> of(Collection<Exhibit> exhibits) {
        if (exhibits.isEmpty()) {
            return List.of();
        }
        var wanted = Set.copyOf(exhibits);
        return views(database
                .createQuery(SOME, Tuple.class)
                .setParameter("ids", exhibits.stream().map(Exhibit::documentId).toList())
                .getResultList()
                .stream()
                .filter(row -> wanted.contains(new Exhibit(
                        row.get("document", Document.class).id(),
                        row.get("latest", DocumentVersion.class).number())))
                .toList());
    }

    private List<DocumentView> views(List<Tuple> rows) {
        var contents = files.findAll(rows.stream()
                .map(row -> row.get("latest", DocumentVersion.class).fileId())
                .filter(Objects::nonNull)
                .toList());
        return rows.stream()
                .map(row -> {
                    var latest = row.get("latest", DocumentVersion.class);
                    return row.get("document", Document.class).view(List.of(latest.view(contents)));
                })
                .toList();
    }

    /**
     * @param authority the council that looks, for its own documents; null for a provider
     * @param confidential whether the provider's own that are confidential are shown too
     * @param ownConfidential whether those of the council are
     */
    record Search(
            UUID provider,
            @Nullable String authority,
            boolean ofTheProvider,
            boolean confidential,
            boolean ownConfidential,
            @Nullable DocumentKind kind,
            @Nullable Integer endingWithinDays) {}
}
