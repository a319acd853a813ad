package org.opendps.finance.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is accounted for, for the features that plan and pay. */
@ApplicationScoped
public class Delivered {

    private static final LocalDate BEFORE_ALL = LocalDate.of(2000, 1, 1);

    private final DeliveredSessions sessions;

    Delivered(DeliveredSessions sessions) {
        this.sessions = sessions;
    }

    public void keep(DeliveredSession session) {
        sessions.persist(session);
    }

    /** The days of a placement that this provider has accounted for. */
    public Set<LocalDate> days(UUID placementId, UUID providerId) {
        return new HashSet<>(sessions.find(
                        "select heldOn from DeliveredSession where placementId = ?1 and providerId = ?2",
                        placementId,
                        providerId)
                .project(LocalDate.class)
                .list());
    }

    /** A day of a placement that a provider has accounted for. */
    public record ProviderDay(UUID placementId, UUID providerId, LocalDate day) {}

    /** Of several placements, up to that day, in one question. */
    public Set<ProviderDay> daysOf(Collection<UUID> placements, LocalDate last) {
        return new HashSet<>(sessions.getEntityManager()
                .createQuery(
                        "select placementId, providerId, heldOn from DeliveredSession"
                                + " where placementId in :placements and heldOn <= :last",
                        ProviderDay.class)
                .setParameter("placements", placements)
                .setParameter("last", last)
                .getResultList());
    }

    /** Of any number of placements, on these days and between them, in one question. */
    public Set<ProviderDay> daysBetween(Collection<UUID> placements, LocalDate first, LocalDate last) {
        var days = new HashSet<ProviderDay>();
        sessions.getEntityManager()
                .createNativeQuery(
                        "select placement_id, provider_id, held_on from delivered_session"
                                + " where placement_id = any (:placements) and held_on between :first and :last",
                        Tuple.class)
                .setParameter("placements", placements.toArray(UUID[]::new))
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .forEach(row -> days.add(providerDay((Tuple) row)));
        return days;
    }

    private static ProviderDay providerDay(Tuple row) {
        return new ProviderDay(
                row.get("placement_id", UUID.class),
                row.get("provider_id", UUID.class),
                row.get("held_on", LocalDate.class));
    }

    /** Those that are paid, wholly or in part, by whichever provider. */
    public List<DeliveredSession> paid(UUID placementId, LocalDate from, LocalDate until) {
        return sessions.list(
                "placementId = ?1 and paidPercent > 0 and heldOn >= ?2 and heldOn <= ?3 order by heldOn, id",
                placementId,
                from,
                until);
    }

    /** Those of one provider on these days and between them. */
    public List<DeliveredSession> between(UUID placementId, UUID providerId, LocalDate first, LocalDate last) {
        return sessions.list(
                "placementId = ?1 and providerId = ?2 and heldOn >= ?3 and heldOn <= ?4 order by heldOn",
                placementId,
                providerId,
                first,
                last);
    }

    /** Those from a day on, and after a second one until somebody came again; in the order of their days. */
    public List<DeliveredSession> untilAttended(UUID placementId, UUID providerId, LocalDate from, LocalDate after) {
        return sessions
                .list(
                        "placementId = ?1 and providerId = ?2 and heldOn >= ?3 order by heldOn",
                        placementId,
                        providerId,
                        from)
                .stream()
                .takeWhile(session ->
                        !session.heldOn().isAfter(after) || session.held().outcome() != Outcome.ATTENDED)
                .toList();
    }

    /**
     * What became of the sessions since somebody last came before that day, up to a later one: how long an absence has
     * lasted. In the order of their days.
     */
    public List<DeliveredSession.Held> sinceLastAttended(
            UUID placementId, UUID providerId, LocalDate before, LocalDate until) {
        var attended = sessions.find(
                        "placementId = ?1 and providerId = ?2 and outcome = ?3 and heldOn < ?4 order by heldOn desc",
                        placementId,
                        providerId,
                        Outcome.ATTENDED,
                        before)
                .page(0, 1)
                .firstResultOptional()
                .map(DeliveredSession::heldOn)
                .orElse(BEFORE_ALL);
        return sessions
                .list(
                        "placementId = ?1 and providerId = ?2 and heldOn > ?3 and heldOn <= ?4 order by heldOn",
                        placementId,
                        providerId,
                        attended,
                        until)
                .stream()
                .map(DeliveredSession::held)
                .toList();
    }
}
