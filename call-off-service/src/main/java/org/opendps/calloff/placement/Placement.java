package org.opendps.calloff.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.calloff.placement.PlacementEvent.Kind;
import org.opendps.calloff.placement.subject.Subject;
import org.opendps.calloff.placement.term.Arrangement;
import org.opendps.calloff.placement.term.TermKind;

/** One person's support by one provider at a time, from a first to a last day. */
@Entity
@SuppressWarnings("UnusedVariable") // the day on which it acts next is read by queries only
public class Placement {

    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable UUID awardId;

    @Embedded
    private Subject subject;

    /** What counts today; before the first day what will, after the last what did. The terms say the rest. */
    @Embedded
    private Arrangement arrangement;

    @Column(name = "starts_on")
    private LocalDate from;

    @Column(name = "ends_on")
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    private PlacementStatus status;

    /** The award or the change by which finance holds the money. */
    private @Nullable UUID moneyId;

    /** While finance is asked about a change the terms stay as they are, and the placement does not end. */
    private boolean awaitsMoney;

    private @Nullable LocalDate actsOn;
    private int told;
    private @Nullable Integer warnedDays;

    @Enumerated(EnumType.STRING)
    private @Nullable EndReason endReason;

    private @Nullable String endedBy;
    private @Nullable String endNote;
    private @Nullable String noticeWaivedBecause;
    private @Nullable LocalDate reviewDueFrom;
    private @Nullable LocalDate reviewDueBy;

    protected Placement() {}

    public Placement(
            UUID id, Subject subject, LocalDate from, LocalDate until, Arrangement arrangement, LocalDate today) {
        this.id = id;
        this.subject = subject;
        this.from = from;
        this.until = until;
        this.arrangement = arrangement;
        this.status = PlacementStatus.PLANNED;
        // a warning whose day is over when the placement is made would warn of what was just decided
        this.warnedDays = EndingWarning.reached(today, until);
        this.actsOn = from;
    }

    public void awarded(UUID award) {
        awardId = award;
        moneyId = award;
    }

    /** By which award or change finance holds the money from now on; null when it holds none. */
    public void fundedBy(@Nullable UUID change) {
        moneyId = change;
    }

    public void awaitMoney() {
        awaitsMoney = true;
    }

    public boolean isAwaitingMoney() {
        return awaitsMoney;
    }

    public void moneyAnswered() {
        awaitsMoney = false;
    }

    /** @throws org.opendps.blocks.problem.Refused 409 while finance is asked about a change */
    public void mustNotAwaitMoney() {
        if (awaitsMoney) {
            throw new PlacementRefused.ChangePending(id).refused();
        }
    }

    public void endsOn(LocalDate last, LocalDate today) {
        until = last;
        warnedDays = EndingWarning.reached(today, last);
    }

    /** Whatever was said of an end before is not so any more. */
    public void goesOnUntil(LocalDate last, LocalDate today) {
        endsOn(last, today);
        endReason = null;
        endedBy = null;
        endNote = null;
        noticeWaivedBecause = null;
    }

    public void ended(EndReason reason, String by, @Nullable String note, @Nullable String waived) {
        endReason = reason;
        endedBy = by;
        endNote = note;
        noticeWaivedBecause = waived;
    }

    public void reviewDue(@Nullable LocalDate first, @Nullable LocalDate last) {
        reviewDueFrom = first;
        reviewDueBy = last;
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when it has ended */
    public void mustNotHaveEnded(String step) {
        if (status == PlacementStatus.ENDED) {
            throw new StateConflict("placement", step, status, status.next()).refused();
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when the day is outside its days */
    public void mustCover(LocalDate day) {
        if (day.isBefore(from) || day.isAfter(until)) {
            throw new PlacementRefused.OutsidePlacement(day, from, until).refused();
        }
    }

    /** Takes every step whose day has come, and says which they were. */
    public Set<Kind> reach(Course course, LocalDate today) {
        var happened = EnumSet.noneOf(Kind.class);
        stepsTo(course.on(today)).forEach(next -> happened.add(move(next)));
        course.schedule().nearest(today).filter(now -> !now.equals(arrangement)).ifPresent(now -> {
            happened.add(
                    now.providerId().equals(arrangement.providerId()) ? Kind.PLACEMENT_VARIED : Kind.PLACEMENT_MOVED);
            arrangement = now;
        });
        var warning = EndingWarning.reached(today, until);
        if (warning != null && !warning.equals(warnedDays)) {
            warnedDays = warning;
            if (status != PlacementStatus.ENDED) {
                happened.add(Kind.PLACEMENT_ENDING);
            }
        }
        actsOn = status == PlacementStatus.ENDED ? null : nextDay(course, today);
        return happened;
    }

    private @Nullable LocalDate nextDay(Course course, LocalDate today) {
        return Stream.of(course.nextAfter(today), EndingWarning.nextAfter(today, until))
                .flatMap(day -> day.stream())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** A clock that was moved on, or a process that was down, may find that several days have come. */
    private List<PlacementStatus> stepsTo(PlacementStatus target) {
        boolean goesOnPerhaps = awaitsMoney && target == PlacementStatus.ENDED;
        if (goesOnPerhaps || target == status || status == PlacementStatus.ENDED || target == PlacementStatus.PLANNED) {
            return List.of();
        }
        return status.next().contains(target) ? List.of(target) : List.of(PlacementStatus.RUNNING, target);
    }

    private Kind move(PlacementStatus next) {
        var before = status;
        status = next;
        return switch (next) {
            case RUNNING -> before == PlacementStatus.SUSPENDED ? Kind.PLACEMENT_RESUMED : Kind.PLACEMENT_STARTED;
            case SUSPENDED -> Kind.PLACEMENT_SUSPENDED;
            case ENDED, PLANNED -> Kind.PLACEMENT_ENDED;
        };
    }

    /** Each event tells of a version of its own. */
    void telling() {
        told++;
    }

    /** Whose words a change is told in: of a term that is already payable, or of one to come. */
    public static Kind kindOf(TermKind kind, boolean payable) {
        return switch (kind) {
            case AGREED -> Kind.PLACEMENT_PLANNED;
            case IMPORTED -> Kind.PLACEMENT_IMPORTED;
            case VARIED -> Kind.PLACEMENT_VARIED;
            case MOVED -> payable ? Kind.PLACEMENT_MOVED : Kind.PLACEMENT_VARIED;
            case EXTENDED -> Kind.PLACEMENT_EXTENDED;
            case CONVERTED -> Kind.PLACEMENT_CONVERTED;
            case MIGRATED -> Kind.PLACEMENT_MIGRATED;
        };
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    @Nullable
    public UUID awardId() {
        return awardId;
    }

    public Subject subject() {
        return subject;
    }

    public Arrangement arrangement() {
        return arrangement;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    public PlacementStatus status() {
        return status;
    }

    public boolean holdsMoney() {
        return moneyId != null;
    }

    public @Nullable UUID moneyId() {
        return moneyId;
    }

    @Nullable
    public EndReason endReason() {
        return endReason;
    }

    @Nullable
    public String endedBy() {
        return endedBy;
    }

    @Nullable
    public String endNote() {
        return endNote;
    }

    @Nullable
    public String noticeWaivedBecause() {
        return noticeWaivedBecause;
    }

    @Nullable
    public LocalDate reviewDueFrom() {
        return reviewDueFrom;
    }

    public @Nullable LocalDate reviewDueBy() {
        return reviewDueBy;
    }
}
