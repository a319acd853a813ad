package org.opendps.calloff.placement;

import io.quarkus.panache.common.Parameters;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.placement.term.Basis;

/** Which placements of a list are wanted. */
public class PlacementFilter {

    @QueryParam("callOffId")
    @Nullable
    UUID callOffId;

    @QueryParam("status")
    @Nullable
    PlacementStatus status;

    @QueryParam("providerId")
    @Nullable
    UUID providerId;

    @QueryParam("personRef")
    @Nullable
    UUID personRef;

    @QueryParam("basis")
    @Nullable
    Basis basis;

    @QueryParam("payer")
    @Parameter(description = "SELF: those that people pay for themselves; COUNCIL_MANAGED: those that the council buys")
    @Nullable
    String payer;

    @QueryParam("endsBefore")
    @Parameter(description = "whose contract lapses before that day and has not ended yet")
    @Nullable
    LocalDate endsBefore;

    @QueryParam("reviewDueBefore")
    @Parameter(description = "whose outcome review is due before that day; not those that have ended")
    @Nullable
    LocalDate reviewDueBefore;

    String query(Parameters parameters) {
        var query = new StringBuilder();
        add(query, parameters, "subject.callOffId = :callOffId", "callOffId", callOffId);
        add(query, parameters, "status = :status", "status", status);
        add(query, parameters, "arrangement.providerId = :providerId", "providerId", providerId);
        add(query, parameters, "subject.personRef = :personRef", "personRef", personRef);
        add(query, parameters, "arrangement.basis = :basis", "basis", basis);
        add(query, parameters, "arrangement.fundingRoute = :payer", "payer", payer);
        add(query, parameters, "until < :endsBefore and status <> 'ENDED'", "endsBefore", endsBefore);
        add(query, parameters, "reviewDueBy < :reviewDue and status <> 'ENDED'", "reviewDue", reviewDueBefore);
        return query.toString();
    }

    /** Those of which the provider's own days, from the first to the last, are so. */
    private static final String OWN = " and id in (select t.placementId from Term t, Placement p"
            + " where p.id = t.placementId and t.supersededAt is null and t.arrangement.providerId = :provider"
            + " group by t.placementId, p.until, p.status having ";

    /**
     * For a provider, by what it sees of a placement: its own days.
     *
     * @throws org.opendps.blocks.problem.Refused 400 for a filter by which it could learn more
     */
    String ownQuery(Parameters parameters, LocalDate today) {
        var councils = new LinkedHashMap<String, @Nullable Object>();
        councils.put("providerId", providerId);
        councils.put("personRef", personRef);
        councils.put("basis", basis);
        councils.put("payer", payer);
        councils.put("reviewDueBefore", reviewDueBefore);
        councils.forEach((name, value) -> {
            if (value != null) {
                throw new FilterNotForProviders(name).refused();
            }
        });
        var query = new StringBuilder();
        add(query, parameters, "subject.callOffId = :callOffId", "callOffId", callOffId);
        if (endsBefore != null) {
            query.append(OWN).append("p.status <> 'ENDED' and max(t.until) < :endsBefore)");
            parameters.and("endsBefore", endsBefore);
        }
        if (status != null) {
            query.append(OWN)
                    .append(ownStatus(status))
                    .append(status == PlacementStatus.ENDED ? Placements.NEVER_BEGAN : "")
                    .append(")");
            parameters.and("today", today);
        }
        return query.toString();
    }

    private static String ownStatus(PlacementStatus wanted) {
        return switch (wanted) {
            case PLANNED -> "p.status = 'PLANNED' or min(t.from) > :today";
            case ENDED ->
                "min(t.from) <= :today and (p.status = 'ENDED' or max(t.until) < :today and max(t.until) < p.until)";
            case RUNNING, SUSPENDED ->
                "p.status = '" + wanted + "' and min(t.from) <= :today"
                        + " and (max(t.until) >= :today or max(t.until) >= p.until)";
        };
    }

    static void add(StringBuilder query, Parameters parameters, String condition, String name, @Nullable Object value) {
        if (value != null) {
            query.append(" and ").append(condition);
            parameters.and(name, value);
        }
    }
}
