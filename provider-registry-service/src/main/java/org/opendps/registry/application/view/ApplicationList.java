package org.opendps.registry.application.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.application.Application;
import org.opendps.registry.application.ApplicationStatus;

/** The lists of applications: what a council has received from a system, and what a provider has made. */
@ApplicationScoped
public class ApplicationList {

    private static final String OVERDUE =
            " and status in (SUBMITTED, RETURNED) and clock.daysLeftWhenStopped is null and clock.decisionDue < ?";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager database;

    ApplicationList(EntityManager database) {
        this.database = database;
    }

    /** In order of creation. An overdue one is submitted and its day has passed. */
    public List<Application> received(UUID systemId, Wanted wanted, @Nullable UUID after, int limit) {
        var text = new StringBuilder(
                "from Application where purchasingSystemId = ?1 and clock.receivedOn is not null and id > ?2");
        var values = new ArrayList<Object>(List.of(systemId, after == null ? BEFORE_ALL : after));
        var status = wanted.status();
        if (status != null) {
            values.add(status);
            text.append(" and status = ?").append(values.size());
        }
        var overdueOn = wanted.overdueOn();
        if (overdueOn != null) {
            values.add(overdueOn);
            text.append(OVERDUE).append(values.size());
        }
        return page(text.append(" order by id").toString(), values, limit);
    }

    public List<Application> of(UUID providerId, @Nullable UUID after, int limit) {
        return page(
                "from Application where providerId = ?1 and id > ?2 order by id",
                List.of(providerId, after == null ? BEFORE_ALL : after),
                limit);
    }

    private List<Application> page(String text, List<Object> values, int limit) {
        var query = database.createQuery(text, Application.class).setMaxResults(limit + 1);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.getResultList();
    }

    /** @param overdueOn only those whose decision was due before that day */
    public record Wanted(
            @Nullable ApplicationStatus status, @Nullable LocalDate overdueOn) {}
}
