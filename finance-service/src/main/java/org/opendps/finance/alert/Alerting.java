package org.opendps.finance.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.day.ActsByDay;
import org.opendps.blocks.day.DueRows;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.policy.Policy;
import org.opendps.finance.policy.FinanceSetting;
import org.opendps.finance.schedule.FinancialYear;

/** Looks each morning at all money of a council: what is new is told, what is so no longer has ended. */
@ApplicationScoped
@Transactional
class Alerting implements ActsByDay {

    private static final String NEW_COUNCILS = """
            insert into alert_due (id, authority, acts_on)
            select uuidv7(), authority, :today from (select distinct authority from budget) b
            on conflict do nothing
            """;

    private final EntityManager entities;
    private final Alerts alerts;
    private final Findings findings;
    private final DirectPaymentFindings directPayments;
    private final Policies policies;
    private final Outbox outbox;

    Alerting(
            EntityManager entities,
            Alerts alerts,
            Findings findings,
            DirectPaymentFindings directPayments,
            Policies policies,
            Outbox outbox) {
        this.entities = entities;
        this.alerts = alerts;
        this.findings = findings;
        this.directPayments = directPayments;
        this.policies = policies;
        this.outbox = outbox;
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        entities.createNativeQuery(NEW_COUNCILS).setParameter("today", today).executeUpdate();
        return DueRows.of(AlertDue.class, entities, today, after, atMost);
    }

    @Override
    public void act(UUID id, LocalDate today) {
        var due = Objects.requireNonNull(entities.find(AlertDue.class, id, LockModeType.PESSIMISTIC_WRITE));
        if (due.isDue(today)) {
            tell(due.authority(), look(due.authority(), today), today);
            due.lookedOn(today);
        }
    }

    private List<Finding> look(String authority, LocalDate today) {
        var policy = policies.on(authority, today);
        var found = new ArrayList<>(findings.ofBudgets(authority, FinancialYear.of(today), thresholds(policy)));
        var last = lastDayOfYear(today);
        if (!today.plusDays(policy.whole(FinanceSetting.ALERT_NEXT_YEAR_DAYS)).isBefore(last)) {
            found.addAll(findings.ofPlacements(authority, last));
        }
        found.addAll(findings.ofInvoices(authority, today.plusDays(policy.whole(FinanceSetting.ALERT_PAYMENT_DAYS))));
        found.addAll(directPayments.of(authority, today));
        return found;
    }

    private static List<Integer> thresholds(Policy policy) {
        return Arrays.stream(
                        policy.text(FinanceSetting.ALERT_THRESHOLDS_PERCENT).split(" ", -1))
                .map(Integer::valueOf)
                .toList();
    }

    private static LocalDate lastDayOfYear(LocalDate today) {
        return LocalDate.of(FinancialYear.of(today).firstCalendarYear() + 1, Month.MARCH, 31);
    }

    private void tell(String authority, List<Finding> found, LocalDate today) {
        var open = alerts.open(authority).stream().collect(Collectors.toMap(FinanceAlert::matter, Function.identity()));
        var matters = found.stream().map(Finding::matter).collect(Collectors.toSet());
        open.forEach((matter, alert) -> {
            if (!matters.contains(matter)) {
                alert.end(today);
            }
        });
        found.stream()
                .filter(finding -> !open.containsKey(finding.matter()))
                .map(finding -> new FinanceAlert(authority, finding, today))
                .forEach(alert -> {
                    alerts.persist(alert);
                    outbox.announce(alert.event());
                });
    }
}
