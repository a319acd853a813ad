package org.opendps.finance.directpayment.agreed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.Weekly;

/** What the plan of one person says of money that the person, or a provider for them, holds, by the newest event. */
@Entity
class AgreedFund {

    @Id
    private UUID personRef;

    private long version;
    private String authority;
    private boolean stands;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgreedRoute> routes;

    private LocalDate starts;
    private @Nullable LocalDate ends;
    private @Nullable UUID supportPlanId;
    private int planVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgreedTerm> terms;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Weekly.Pause> rests;

    protected AgreedFund() {}

    AgreedFund(AgreedHeard heard, LocalDate toldOn) {
        personRef = heard.personRef();
        terms = List.of();
        rests = List.of();
        take(heard, toldOn);
    }

    /** Takes what is newer; the topic may repeat what is old. */
    void hear(AgreedHeard heard, LocalDate toldOn) {
        if (heard.version() > version) {
            take(heard, toldOn);
        }
    }

    private void take(AgreedHeard heard, LocalDate toldOn) {
        var from = countsFrom(heard, toldOn);
        var before = Objects.equals(supportPlanId, heard.supportPlanId()) ? terms : AgreedTerm.ending(terms, ends);
        terms = new AgreedTerm(from, null, heard.funds()).after(before);
        rests = restsWith(heard, toldOn.isAfter(from) ? toldOn : from);
        version = heard.version();
        authority = heard.authority();
        stands = heard.stands();
        routes = heard.funds();
        starts = heard.from();
        ends = heard.lastDay(toldOn);
        supportPlanId = heard.supportPlanId();
        planVersion = heard.planVersion();
    }

    /**
     * A plan counts from its first day. Another version of it, which has the same first day, counts from the day on which
     * it was agreed; what only moves its end, or corrects it, from where it counted before.
     */
    private LocalDate countsFrom(AgreedHeard heard, LocalDate toldOn) {
        if (terms.isEmpty() || !heard.from().equals(starts)) {
            return heard.from();
        }
        if (Objects.equals(supportPlanId, heard.supportPlanId()) && planVersion == heard.planVersion()) {
            return terms.getLast().from();
        }
        var agreed = Objects.requireNonNullElse(heard.planAgreedOn(), toldOn);
        return agreed.isAfter(heard.from()) ? agreed : heard.from();
    }

    private List<Weekly.Pause> restsWith(AgreedHeard heard, LocalDate since) {
        boolean resting = !rests.isEmpty() && rests.getLast().until() == null;
        if (resting == heard.rests() || (resting && !heard.stands())) {
            return rests;
        }
        var changed = new ArrayList<>(rests);
        if (heard.rests()) {
            changed.add(new Weekly.Pause(since, null));
        } else {
            var ended = changed.removeLast();
            if (ended.from().isBefore(since)) {
                changed.add(new Weekly.Pause(ended.from(), since.minusDays(1)));
            }
        }
        return List.copyOf(changed);
    }

    Allowed allowed(String kind) {
        var counting = AgreedTerm.ending(terms, ends);
        var rates = counting.isEmpty()
                // ended before it began
                ? List.of(new Weekly.Rate(starts, null, Money.ZERO))
                : counting.stream()
                        .map(term -> new Weekly.Rate(term.from(), term.until(), term.weekly(kind)))
                        .toList();
        return new Allowed(rates, rests);
    }

    boolean belongsTo(String council) {
        return authority.equals(council);
    }

    UUID personRef() {
        return personRef;
    }

    boolean stands() {
        return stands;
    }

    List<AgreedRoute> routes() {
        return routes;
    }

    LocalDate starts() {
        return starts;
    }

    @Nullable
    LocalDate ends() {
        return ends;
    }
}
