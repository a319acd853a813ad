package org.opendps.calloff.competition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CallOffs implements PanacheRepositoryBase<CallOff, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    /** Invited; or published to all; or, where applicants may bid, a member or applicant of the purchasing system. */
    private static final String OPEN_TO_PROVIDER = """
            (id in (select i.callOffId from Invitation i where i.providerId = :provider)
            or published.circle = 'EVERYBODY'
            or published.circle = 'MEMBERS_AND_APPLICANTS' and commission.purchasingSystemId in (
                select a.purchasingSystemId from Applicant a
                where a.providerId = :provider and a.status in ('SUBMITTED', 'RETURNED')
                union select m.purchasingSystemId from Member m
                where m.providerId = :provider and m.status = 'ACTIVE'))""";

    private static final String ORDER = " and id > :after order by id";

    /** Oldest first, one more than the limit. */
    List<CallOff> page(
            Viewpoint viewpoint, @Nullable CallOffStatus status, Instant now, @Nullable UUID after, int limit) {
        var parameters = Parameters.with("after", after == null ? BEFORE_ALL : after);
        var visible = switch (viewpoint) {
            case Viewpoint.Council council -> {
                parameters.and("authority", council.authority());
                yield "commission.authority = :authority";
            }
            case Viewpoint.OfProvider provider -> {
                parameters.and("provider", provider.id());
                yield OPEN_TO_PROVIDER;
            }
        };
        return find(visible + inStatus(status, now, parameters) + ORDER, parameters)
                .page(0, limit + 1)
                .list();
    }

    /** The filter sees what the reader sees: after its deadline a call-off is closed, whatever is stored. */
    private static String inStatus(@Nullable CallOffStatus status, Instant now, Parameters parameters) {
        if (status == null) {
            return "";
        }
        return switch (status) {
            case PUBLISHED -> {
                parameters.and("now", now);
                yield " and course.status = PUBLISHED and timing.bidsDue >= :now";
            }
            case CLOSED -> {
                parameters.and("now", now);
                yield " and (course.status = CLOSED or course.status = PUBLISHED and timing.bidsDue < :now)";
            }
            case DRAFT, OPENED, EVALUATED, RECOMMENDED, AWARDED, NO_AWARD, CANCELLED, SUSPENDED -> {
                parameters.and("status", status);
                yield " and course.status = :status";
            }
        };
    }
}
