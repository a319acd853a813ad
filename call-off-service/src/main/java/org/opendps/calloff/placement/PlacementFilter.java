package org.opendps.calloff.placement;

import io.quarkus.panache.common.Parameters;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
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

    static void add(StringBuilder query, Parameters parameters, String condition, String name, @Nullable Object value) {
        if (value != null) {
            query.append(" and ").append(condition);
            parameters.and(name, value);
        }
    }
}
