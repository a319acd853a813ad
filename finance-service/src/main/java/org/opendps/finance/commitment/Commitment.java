package org.opendps.finance.commitment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.delivery.DeliveredSession;
import org.opendps.finance.schedule.Costed;
import org.opendps.finance.schedule.Schedule;
import org.opendps.finance.schedule.YearPart;
import org.opendps.finance.spend.Purchase;
import org.opendps.finance.spend.VatCode;

/** Money set aside, or not, for the support that one award buys. */
@Entity
class Commitment {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private UUID awardId;
    private UUID placementId;
    private @Nullable UUID callOffId;
    private @Nullable UUID personRef;
    private UUID providerId;
    private UUID budgetId;
    private String category;
    private String area;
    private String fundingRoute;
    private Money unitCost;
    private @Nullable Integer places;

    @Embedded
    private Once once;

    @Enumerated(EnumType.STRING)
    private VatCode vatCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<DayOfWeek> days;

    private boolean closedOnBankHolidays;
    private Money weeklyCost;
    private LocalDate starts;
    private LocalDate ends;

    @Enumerated(EnumType.STRING)
    private CommitmentStatus status;

    private Money amount = Money.ZERO;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<YearPart> parts = List.of();

    private @Nullable LocalDate replacesFrom;

    /** As call-off named it, null in changes; read by queries only. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable String regime;

    /** What the ledger holds while it is reserved: less than the amount when it takes the place of something. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<YearPart> held;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Shortfall refusal;

    @Transient
    private boolean shortened;

    protected Commitment() {}

    private Commitment(Terms terms, Money inherited) {
        this.id = Ids.next();
        this.authority = terms.authority();
        this.awardId = terms.awardId();
        this.placementId = terms.placementId();
        this.callOffId = terms.callOffId();
        this.personRef = terms.personRef();
        this.providerId = terms.providerId();
        this.budgetId = terms.budgetId();
        this.category = terms.category();
        this.area = terms.area();
        this.fundingRoute = terms.fundingRoute();
        this.unitCost = terms.sessionCost();
        this.places = terms.places();
        this.once = Once.of(terms.onceOnly().plus(inherited));
        this.vatCode = terms.vatCode();
        this.days = Set.copyOf(terms.days());
        this.closedOnBankHolidays = terms.closedOnBankHolidays();
        this.weeklyCost = terms.weeklyCost();
        this.starts = terms.from();
        this.ends = terms.until();
        this.replacesFrom = terms.replacesFrom();
        this.regime = terms.regime();
        this.status = CommitmentStatus.RESERVED;
    }

    /** @param inherited what was to be paid once of that which it takes the place of */
    static Commitment asked(Terms terms, Money inherited) {
        var commitment = new Commitment(terms, inherited);
        commitment.count();
        return commitment;
    }

    /** For a period whose sessions cannot be counted. */
    static Commitment uncounted(Terms terms, Shortfall why) {
        return new Commitment(terms, Money.ZERO).refusedFor(why);
    }

    /** It was not wanted any more before it was asked for here. */
    static Commitment withdrawn(Terms terms) {
        var commitment = new Commitment(terms, Money.ZERO);
        commitment.release();
        return commitment;
    }

    /** @param more what is reserved for it in the ledger */
    Commitment holding(List<YearPart> more) {
        held = List.copyOf(more);
        return this;
    }

    Commitment refusedFor(Shortfall shortfall) {
        refusal = shortfall;
        status = CommitmentStatus.REFUSED;
        return this;
    }

    void firm() {
        if (!status.next().contains(CommitmentStatus.FIRM)) {
            throw new StateConflict("commitment", "making it firm", status, status.next()).refused();
        }
        status = CommitmentStatus.FIRM;
        held = null;
    }

    /** The contract came later than was expected when the money was reserved: nothing is bought before it. */
    void startOn(LocalDate day) {
        if (day.isAfter(starts)) {
            once = once.keptOn(starts);
            starts = day;
            count();
        }
    }

    /** From that day on it makes way: it ends the day before, or is released when nothing is left of it. */
    void endBefore(LocalDate day) {
        if (day.isAfter(starts)) {
            ends = day.minusDays(1);
            shortened = true;
            count();
        } else {
            release();
        }
    }

    /** Nothing is left of it: reserved, and then not wanted; or something else takes the place of all of it. */
    void release() {
        if (!status.next().contains(CommitmentStatus.RELEASED)) {
            throw new StateConflict("commitment", "a release", status, status.next()).refused();
        }
        status = CommitmentStatus.RELEASED;
        parts = List.of();
        amount = Money.ZERO;
    }

    /** The whole of it, whether it is delivered or not. */
    private void count() {
        parts = new Costed(schedule().sessions(), unitCost, once.day(starts), once.cost()).parts();
        amount = Money.sum(parts.stream().map(YearPart::cost).toList());
    }

    /** Whether that session is one of its own. */
    boolean pays(DeliveredSession session) {
        return session.providerId().equals(providerId) && schedule().isSession(session.heldOn());
    }

    /** Whether it has just been made shorter. */
    boolean isShortened() {
        return shortened;
    }

    Schedule schedule() {
        return new Schedule(starts, ends, days, closedOnBankHolidays);
    }

    @Nullable
    LocalDate replacesFrom() {
        return replacesFrom;
    }

    List<YearPart> held() {
        return held == null ? List.of() : held;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID awardId() {
        return awardId;
    }

    UUID placementId() {
        return placementId;
    }

    UUID providerId() {
        return providerId;
    }

    UUID budgetId() {
        return budgetId;
    }

    Money unitCost() {
        return unitCost;
    }

    /** How many the price of a session is for; one where nobody said. */
    int places() {
        return places == null ? 1 : places;
    }

    Once once() {
        return once;
    }

    void spentOnce(UUID spendRef) {
        once = once.spent(spendRef);
    }

    Purchase purchase() {
        return new Purchase(
                authority,
                placementId,
                callOffId,
                personRef,
                providerId,
                budgetId,
                category,
                area,
                fundingRoute,
                vatCode);
    }

    Money weeklyCost() {
        return weeklyCost;
    }

    LocalDate starts() {
        return starts;
    }

    LocalDate ends() {
        return ends;
    }

    CommitmentStatus status() {
        return status;
    }

    Money amount() {
        return amount;
    }

    List<YearPart> parts() {
        return parts;
    }

    @Nullable
    Shortfall refusal() {
        return refusal;
    }
}
