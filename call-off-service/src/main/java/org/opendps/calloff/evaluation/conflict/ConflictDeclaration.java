package org.opendps.calloff.evaluation.conflict;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.evaluation.conflict.MitigationRequest.Consequence;
import org.opendps.calloff.timeline.Actor;

/** What one person declared. Each counts: a later declaration adds to the earlier ones, and undoes none of them. */
@Entity
@Table(name = "conflict_declaration")
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
class ConflictDeclaration {

    @Id
    private UUID id;

    private UUID callOffId;
    private String authority;
    private String declarerSubject;
    private String declarerName;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Conflict> conflicts;

    private Instant declaredAt;

    @Embedded
    private @Nullable Mitigation mitigation;

    /** Those that another one took the place of, the oldest first. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<PastMitigation> earlierMitigations;

    protected ConflictDeclaration() {}

    ConflictDeclaration(UUID callOffId, String authority, Actor declarer, List<Conflict> conflicts, Instant at) {
        this.id = Ids.next();
        this.callOffId = callOffId;
        this.authority = authority;
        this.declarerSubject = declarer.subject();
        this.declarerName = declarer.name();
        this.conflicts = conflicts;
        this.declaredAt = at;
        this.earlierMitigations = List.of();
    }

    void mitigate(Mitigation decided) {
        earlierMitigations = mitigations().toList();
        mitigation = decided;
    }

    /** In the order in which they were decided. */
    private Stream<PastMitigation> mitigations() {
        return Stream.concat(
                earlierMitigations.stream(), Stream.ofNullable(mitigation).map(PastMitigation::of));
    }

    boolean isBy(String subject) {
        return declarerSubject.equals(subject);
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when a conflict with one of the bidders keeps its owner from it */
    void mustAllow(UUID bidder, Collection<UUID> bidders) {
        if (!allows(bidder, bidders)) {
            throw new ConflictRefused.ConflictKeepsOut(declarerName, mitigation != null).refused();
        }
    }

    boolean allows(UUID bidder, Collection<UUID> bidders) {
        return allows(bidder, consequence(bidders, decided()));
    }

    /** By what was declared and decided then. */
    boolean allowed(UUID bidder, Collection<UUID> bidders, Instant then) {
        var decided = mitigations()
                .filter(one -> !one.at().isAfter(then))
                .map(PastMitigation::consequence)
                .reduce((_, later) -> later)
                .orElse(null);
        return declaredAt.isAfter(then) || allows(bidder, consequence(bidders, decided));
    }

    private boolean allows(UUID bidder, Consequence consequence) {
        return consequence == Consequence.SCORES_ALL || (consequence == Consequence.SCORES_OTHERS && !touches(bidder));
    }

    boolean allowsAll(Collection<UUID> bidders) {
        return consequence(bidders, decided()) == Consequence.SCORES_ALL;
    }

    void mustAllowAll(Collection<UUID> bidders) {
        if (!allowsAll(bidders)) {
            throw new ConflictRefused.ConflictKeepsOut(declarerName, mitigation != null).refused();
        }
    }

    private @Nullable Consequence decided() {
        return mitigation == null ? null : mitigation.consequence();
    }

    private Consequence consequence(Collection<UUID> bidders, @Nullable Consequence decided) {
        if (bidders.stream().noneMatch(this::touches)) {
            return Consequence.SCORES_ALL;
        }
        return decided == null ? Consequence.STAYS_OUT : decided;
    }

    private boolean touches(UUID bidder) {
        return conflicts.stream()
                .map(Conflict::providerId)
                .anyMatch(provider -> provider == null || Objects.equals(provider, bidder));
    }

    ConflictView view() {
        return new ConflictView(
                id,
                callOffId,
                declarerName,
                List.copyOf(conflicts),
                declaredAt,
                mitigation,
                List.copyOf(earlierMitigations));
    }

    UUID id() {
        return id;
    }

    UUID callOffId() {
        return callOffId;
    }

    String declarerSubject() {
        return declarerSubject;
    }

    Instant declaredAt() {
        return declaredAt;
    }

    String declarerName() {
        return declarerName;
    }
}
