package org.opendps.finance.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.finance.delivery.Delivered;
import org.opendps.finance.delivery.DeliveredSession;
import org.opendps.finance.schedule.Costed;

/** What of a placement is committed or paid and gives way to something else. Its placement is locked. */
@ApplicationScoped
class Replacements {

    private final Commitments commitments;
    private final Delivered delivered;

    Replacements(Commitments commitments, Delivered delivered) {
        this.commitments = commitments;
        this.delivered = delivered;
    }

    /** What stands on any of these days, from the first of them on. */
    List<Replacement> between(UUID placementId, LocalDate from, LocalDate until) {
        var accounted = new HashMap<UUID, java.util.Set<LocalDate>>();
        return commitments.firmBetween(placementId, from, until).stream()
                .map(one -> Replacement.of(
                        one,
                        from,
                        day -> !accounted
                                .computeIfAbsent(one.providerId(), provider -> delivered.days(placementId, provider))
                                .contains(day)))
                .toList();
    }

    /** Nothing when there is no day from which it takes the place of anything. */
    List<Replacement> replacedBy(Commitment incoming) {
        var from = incoming.replacesFrom();
        return from == null ? List.of() : between(incoming.placementId(), from, incoming.ends());
    }

    Exchange by(Commitment incoming, List<Replacement> replaced) {
        return new Exchange(open(incoming), replaced, corrections(incoming));
    }

    private Costed open(Commitment incoming) {
        var accounted = delivered.days(incoming.placementId(), incoming.providerId());
        return new Costed(
                incoming.schedule().sessions().stream()
                        .filter(day -> !accounted.contains(day))
                        .toList(),
                incoming.unitCost(),
                incoming.once().day(incoming.starts()),
                incoming.once().cost());
    }

    private List<Correction> corrections(Commitment incoming) {
        boolean replaces = incoming.replacesFrom() != null;
        return corrections(
                        incoming.placementId(),
                        incoming.starts(),
                        incoming.ends(),
                        session -> incoming.pays(session) ? incoming : null)
                .stream()
                .filter(one -> replaces || one.now() != null)
                .toList();
    }

    /** Nothing is paid after that day. */
    List<Correction> correctionsAfter(UUID placementId, LocalDate last) {
        return corrections(placementId, last.plusDays(1), LocalDate.of(9999, 12, 31), session -> null);
    }

    private List<Correction> corrections(
            UUID placementId, LocalDate from, LocalDate until, Function<DeliveredSession, @Nullable Commitment> payer) {
        var paid = delivered.paid(placementId, from, until);
        var paidBy = paidBy(paid);
        return paid.stream()
                .map(session -> {
                    var was = session.commitmentId();
                    return new Correction(session, was == null ? null : paidBy.get(was), payer.apply(session));
                })
                .filter(Correction::changes)
                .toList();
    }

    private Map<UUID, Commitment> paidBy(List<DeliveredSession> sessions) {
        var ids = sessions.stream()
                .map(DeliveredSession::commitmentId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : commitments.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(Commitment::id, Function.identity()));
    }
}
