package org.opendps.finance.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.delivery.Delivered;
import org.opendps.finance.schedule.Costed;
import org.opendps.finance.spend.Purchase;

/** The placements that are paid for, for the features that follow. */
@ApplicationScoped
public class FirmCommitments {

    private static final LocalDate BEFORE_ALL = LocalDate.of(2000, 1, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    private final Commitments commitments;
    private final PlacementLocks placements;
    private final Delivered delivered;

    FirmCommitments(Commitments commitments, PlacementLocks placements, Delivered delivered) {
        this.commitments = commitments;
        this.placements = placements;
        this.delivered = delivered;
    }

    /** Whether this provider supplies, or was to supply, the placement. */
    public boolean supplies(UUID placementId, UUID provider) {
        return commitments.supplies(placementId, provider);
    }

    /** Terms may begin on any day of a week, and another provider may take over: each accounts for its own sessions. */
    public WeekPlan plan(UUID placementId, LocalDate weekStarting, UUID provider) {
        var last = weekStarting.plusDays(6);
        var terms = commitments.firmBetween(placementId, weekStarting, last).stream()
                .filter(one -> one.providerId().equals(provider))
                .toList();
        var planned = terms.stream()
                .flatMap(one -> sessions(one, weekStarting, last))
                .sorted(Comparator.comparing(PlannedSession::day))
                .toList();
        var accounted = delivered.days(placementId, provider);
        return new WeekPlan(
                planned.stream()
                        .filter(session -> !accounted.contains(session.day()))
                        .toList(),
                planned.size(),
                terms.stream()
                        .flatMap(one -> one.schedule().within(weekStarting, last).skipped().stream())
                        .sorted()
                        .toList());
    }

    private static Stream<PlannedSession> sessions(Commitment one, LocalDate from, LocalDate until) {
        var by = new FirmCommitment(one.id(), one.purchase(), one.unitCost());
        return one.schedule().within(from, until).sessions().stream().map(day -> new PlannedSession(day, by));
    }

    /** Whether this council buys, or has bought, the placement. */
    public boolean isOf(UUID placementId, String authority) {
        return commitments.isOf(placementId, authority);
    }

    /** The council that pays this provider for the placement, or was to; empty when it never did. */
    public Optional<String> authorityOf(UUID placementId, UUID provider) {
        return commitments.authorityOf(placementId, provider);
    }

    /** Under which regimes these placements were called off; nothing of one that does not know its own. */
    public Map<UUID, String> regimes(Collection<UUID> placements) {
        return commitments.regimes(placements);
    }

    /** No other step of the placement is taken until this transaction ends. */
    public void lock(UUID placementId) {
        placements.lock(placementId);
    }

    /** What pays for each session that this provider was to deliver, accounted for or not. */
    public Map<LocalDate, FirmCommitment> planned(UUID placementId, UUID provider, LocalDate first, LocalDate last) {
        var planned = new HashMap<LocalDate, FirmCommitment>();
        commitments.firmBetween(placementId, first, last).stream()
                .filter(one -> one.providerId().equals(provider))
                .forEach(one -> one.schedule()
                        .within(first, last)
                        .sessions()
                        .forEach(
                                day -> planned.put(day, new FirmCommitment(one.id(), one.purchase(), one.unitCost()))));
        return planned;
    }

    /** What was planned up to that day and is not accounted for, by whichever provider, in the order of its days. */
    public List<OpenSession> openUntil(UUID placementId, LocalDate last) {
        var accounted = new HashMap<UUID, Set<LocalDate>>();
        return commitments.firmBetween(placementId, BEFORE_ALL, last).stream()
                .flatMap(one -> one.schedule().within(BEFORE_ALL, last).sessions().stream()
                        .filter(day -> !accounted
                                .computeIfAbsent(one.providerId(), provider -> delivered.days(placementId, provider))
                                .contains(day))
                        .map(day -> new OpenSession(one.purchase().authority(), one.providerId(), day)))
                .sorted(Comparator.comparing(OpenSession::day))
                .toList();
    }

    /** Whether more sessions are planned from that day on, or may be soon. */
    public boolean goesOn(UUID placementId, LocalDate today) {
        return commitments.isChanging(placementId)
                || !commitments.firmBetween(placementId, today, AFTER_ALL).isEmpty();
    }

    /** As {@link #plan}, and no other step of the placement is taken until this transaction ends. */
    public WeekPlan planForChange(UUID placementId, LocalDate weekStarting, UUID provider) {
        placements.lock(placementId);
        return plan(placementId, weekStarting, provider);
    }

    /**
     * What these commitments pay once and have not yet spent is spent now.
     *
     * @param spend tells of it and answers with the spendRef
     */
    public void spendOnce(Collection<UUID> ids, Function<Bought, UUID> spend) {
        commitments.list("id in ?1 and once.spendRef is null order by id", ids).stream()
                .filter(one -> one.once().cost().isPositive())
                .forEach(one -> one.spentOnce(spend.apply(Bought.once(one))));
    }

    /**
     * What a budget has committed to up to that day and nobody has accounted for: a line for each commitment and financial
     * year.
     */
    public List<Bought> undelivered(UUID budgetId, LocalDate last) {
        var firm = commitments.firmOf(budgetId, last);
        var accounted = delivered.daysOf(
                firm.stream().map(Commitment::placementId).distinct().toList(), last);
        return firm.stream()
                .flatMap(one -> new Costed(
                                one.schedule().within(BEFORE_ALL, last).sessions().stream()
                                        .filter(day -> !accounted.contains(
                                                new Delivered.ProviderDay(one.placementId(), one.providerId(), day)))
                                        .toList(),
                                one.unitCost(),
                                one.starts(),
                                Money.ZERO)
                        .lines().stream().map(line -> new Bought(one.purchase(), line)))
                .toList();
    }

    /** The sessions of a period that a council has committed to and nobody has accounted for, in two questions. */
    public List<OpenPlan> open(Scope scope, LocalDate first, @Nullable LocalDate until) {
        var last = until == null ? AFTER_ALL : until;
        var firm = commitments.firmOf(scope, first, last);
        var accounted = delivered.daysBetween(
                firm.stream().map(Commitment::placementId).distinct().toList(), first, last);
        return firm.stream()
                .map(one -> new OpenPlan(
                        one.budgetId(),
                        one.unitCost(),
                        one.places(),
                        one.schedule().within(first, last).sessions().stream()
                                .filter(day -> !accounted.contains(
                                        new Delivered.ProviderDay(one.placementId(), one.providerId(), day)))
                                .toList()))
                .filter(plan -> !plan.days().isEmpty())
                .toList();
    }

    /** Which commitments of a council are meant; all of them where nothing more is said. */
    public record Scope(
            String authority,
            @Nullable String category,
            @Nullable String area,
            @Nullable UUID providerId,
            @Nullable UUID budgetId) {

        Map<String, Object> fields() {
            var fields = new HashMap<String, Object>(Map.of("authority", authority));
            if (category != null) {
                fields.put("category", category);
            }
            if (area != null) {
                fields.put("area", area);
            }
            if (providerId != null) {
                fields.put("providerId", providerId);
            }
            if (budgetId != null) {
                fields.put("budgetId", budgetId);
            }
            return fields;
        }
    }

    /**
     * Sessions to come of one commitment.
     *
     * @param unitCost of a session, of all its places together
     */
    public record OpenPlan(UUID budgetId, Money unitCost, int places, List<LocalDate> days) {

        public OpenPlan {
            days = List.copyOf(days);
        }
    }

    /** Something that a commitment pays, with what it costs. */
    public record Bought(Purchase of, Costed.Line line) {

        /** Of no session. */
        static Bought once(Commitment commitment) {
            var once = commitment.once();
            var day = once.day(commitment.starts());
            return new Bought(commitment.purchase(), new Costed.Line(day, day, 0, once.cost()));
        }
    }
}
