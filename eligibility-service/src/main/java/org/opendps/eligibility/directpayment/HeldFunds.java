package org.opendps.eligibility.directpayment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.plan.line.FundingRoute;

@ApplicationScoped
public class HeldFunds implements PanacheRepositoryBase<HeldFund, UUID> {

    private static final List<FundStatus> RUNNING = List.of(FundStatus.APPROVED, FundStatus.AGREED);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final KnownPeople people;

    HeldFunds(KnownPeople people) {
        this.people = people;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 also for another council's, or another route */
    public HeldFund get(Caller caller, FundingRoute route, UUID id) {
        var fund = findByIdOptional(id)
                .filter(found -> found.route() == route)
                .orElseThrow(() -> new NotFound(name(route), id).refused());
        caller.mustBelongTo(fund.authority(), name(route), id);
        people.mustBeKnownTo(caller, fund.personRef());
        return fund;
    }

    static String name(FundingRoute route) {
        return route == FundingRoute.DIRECT_PAYMENT ? "direct payment" : "individual service fund";
    }

    Optional<HeldFund> running(UUID personRef, FundingRoute route) {
        return find("personRef = ?1 and route = ?2 and status in ?3", personRef, route, RUNNING)
                .firstResultOptional();
    }

    List<HeldFund> running(UUID personRef) {
        return list("personRef = ?1 and status in ?2", personRef, RUNNING);
    }

    /** In the order in which they were asked for. */
    List<HeldFund> of(UUID personRef, FundingRoute route, @Nullable UUID after, int limit) {
        return find(
                        "personRef = ?1 and route = ?2 and id > ?3 order by id",
                        personRef,
                        route,
                        after == null ? BEFORE_ALL : after)
                .page(0, limit + 1)
                .list();
    }

    void move(UUID from, UUID into) {
        list("providerId", from).forEach(fund -> fund.moveTo(into));
    }

    /** In the order in which they were asked for. */
    List<HeldFund> page(Wanted wanted, @Nullable UUID after, int limit) {
        var query = new StringBuilder("authority = :authority and route = :route and id > :after");
        var values = Parameters.with("authority", wanted.authority())
                .and("route", wanted.route())
                .and("after", after == null ? BEFORE_ALL : after);
        if (wanted.status() != null) {
            query.append(" and status = :status");
            values.and("status", wanted.status());
        }
        if (wanted.reviewFrom() != null && wanted.reviewTo() != null) {
            query.append(" and reviewBy between :reviewFrom and :reviewTo");
            values.and("reviewFrom", wanted.reviewFrom()).and("reviewTo", wanted.reviewTo());
        }
        if (wanted.surplusOnly()) {
            query.append(" and surplus > 0");
        }
        return find(query.append(" order by id").toString(), values)
                .page(0, limit + 1)
                .list();
    }

    /** @param reviewFrom those to be reviewed by a day from this one on; with {@code reviewTo} */
    record Wanted(
            String authority,
            FundingRoute route,
            @Nullable FundStatus status,
            boolean surplusOnly,
            @Nullable LocalDate reviewFrom,
            @Nullable LocalDate reviewTo) {}
}
