package org.opendps.registry.application;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.application.decision.DecisionClock;
import org.opendps.registry.application.decision.ExtensionReason;
import org.opendps.registry.application.decision.ReasonsMissing;
import org.opendps.registry.application.dossier.Attachments;
import org.opendps.registry.application.dossier.Clarification;
import org.opendps.registry.application.dossier.Dossier;
import org.opendps.registry.application.help.Assistance;
import org.opendps.registry.application.help.Confirmation;
import org.opendps.registry.application.help.Hand;
import org.opendps.registry.application.help.StepDone;
import org.opendps.registry.application.help.Steps;
import org.opendps.registry.application.pack.Completeness;
import org.opendps.registry.application.pack.Pack;
import org.opendps.registry.document.version.Exhibit;
import org.opendps.registry.purchasing.Listing;
import org.opendps.registry.requirement.DocumentCheck;

@Entity
public class Application {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private UUID purchasingSystemId;
    private UUID providerId;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    /** The version of the system's conditions that it was made under. */
    private int conditionsVersion;

    @Embedded
    private Dossier dossier;

    @Embedded
    private @Nullable Assistance assistance;

    @Embedded
    private @Nullable DecisionClock clock;

    @Embedded
    private Steps steps;

    @Embedded
    private @Nullable Ruling ruling;

    private @Nullable UUID memberId;

    /** When the membership that it led to ended: from then on the provider can apply again. */
    @SuppressWarnings("UnusedVariable") // read by queries only
    private @Nullable LocalDate endedOn;

    /** The next day on which something is told of its decision. */
    @SuppressWarnings("UnusedVariable") // read by queries only
    private @Nullable LocalDate actsOn;

    protected Application() {}

    /** @throws org.opendps.blocks.problem.Refused 422 when the system takes no applications that day */
    public Application(Listing system, UUID providerId, Pack pack, Hand hand) {
        this(system, providerId, Dossier.begun(pack), hand);
    }

    private Application(Listing system, UUID providerId, Dossier dossier, Hand hand) {
        AdmissionNotOpen.check(system, hand.today());
        this.id = Ids.next();
        this.authority = system.authority();
        this.purchasingSystemId = system.id();
        this.providerId = providerId;
        this.status = ApplicationStatus.DRAFT;
        this.steps = Steps.started(hand);
        write(dossier, system, hand);
    }

    /** What an earlier one says, said to another system: what was not confirmed there is not confirmed here. */
    public static Application like(Application earlier, Listing system, Hand hand) {
        var another = new Application(system, earlier.providerId, earlier.dossier.reusedFor(system), hand);
        another.assistance = Assistance.taken(earlier.assistance, another.assistance);
        return another;
    }

    /** Save and return: possible until it is submitted. */
    public void rewrite(Pack newPack, Listing system, Hand hand) {
        mayBecome(ApplicationStatus.SUBMITTED, "a change");
        write(dossier.with(newPack), system, hand);
    }

    private void write(Dossier changed, Listing system, Hand hand) {
        changed.pack().mustFit(system);
        dossier = changed;
        conditionsVersion = system.rulebook().conditionsVersion();
        assistance = Assistance.after(assistance, hand);
        steps = steps.written(Completeness.of(changed.pack(), system, List.of()), hand);
    }

    public void attach(UUID document, Hand hand) {
        handIn(dossier.attachments().with(document), hand);
    }

    public void detach(UUID document, Hand hand) {
        handIn(dossier.attachments().without(document), hand);
    }

    private void handIn(Attachments changed, Hand hand) {
        mayBecome(ApplicationStatus.SUBMITTED, "a change of documents");
        dossier = dossier.with(changed);
        assistance = Assistance.after(assistance, hand);
        steps = steps.touched(hand);
    }

    /** The provider stands by what a support officer wrote, itself or in a way that the officer records. */
    public void confirm(Confirmation how, Hand hand) {
        mayBecome(ApplicationStatus.SUBMITTED, "a confirmation");
        assistance = Assistance.confirmed(assistance, how, hand);
    }

    public void submit(Listing system, List<DocumentCheck> documentChecks, List<Exhibit> shown, Hand hand) {
        mayBecome(ApplicationStatus.SUBMITTED, "submission");
        var running = clock;
        if (running == null) {
            AdmissionNotOpen.check(system, hand.today());
        }
        Completeness.require(dossier.missing(system, documentChecks));
        assistance = Assistance.submitted(assistance, hand);
        clock = running == null
                ? DecisionClock.started(hand.today(), system.decisionTarget(hand.today()))
                : running.restarted(hand.today());
        steps = running == null ? steps.submitted(hand) : steps;
        dossier = dossier.submitted(id, shown);
        status = ApplicationStatus.SUBMITTED;
    }

    /** Back to the applicant with a question. */
    public void giveBack(Clarification question, Listing system, LocalDate today) {
        mayBecome(ApplicationStatus.RETURNED, "a return");
        dossier = dossier.asked(question);
        status = ApplicationStatus.RETURNED;
        if (system.regime().clockStopsForQuestions()) {
            clock = running().stopped(today);
        }
    }

    /** What the applicant says to the question; another answer replaces it until it is submitted again. */
    public void answer(String answer, Hand hand) {
        mustBe(status == ApplicationStatus.RETURNED, "an answer");
        dossier = dossier.answered(answer, hand);
        assistance = Assistance.after(assistance, hand);
    }

    public void withdraw() {
        mayBecome(ApplicationStatus.WITHDRAWN, "a withdrawal");
        status = ApplicationStatus.WITHDRAWN;
    }

    public void extend(Listing system, ExtensionReason code, String reason, LocalDate today) {
        mayBecome(ApplicationStatus.REFUSED, "an extension");
        var running = running();
        clock = running.extended(system.extendedTarget(running.receivedOn()), code, reason, today);
    }

    /** @return the id of the member that the provider is already, or becomes */
    public UUID admit(Ruling admission, Optional<UUID> already) {
        mayBecome(ApplicationStatus.ADMITTED, "admission");
        ruling = admission;
        status = ApplicationStatus.ADMITTED;
        var member = already.orElseGet(Ids::next);
        memberId = member;
        return member;
    }

    public void refuse(Ruling refusal, Listing system) {
        mayBecome(ApplicationStatus.REFUSED, "refusal");
        if (refusal.reasons().isEmpty()) {
            throw new ReasonsMissing(system.regime().reasonsCitation()).refused();
        }
        ruling = refusal;
        status = ApplicationStatus.REFUSED;
    }

    /** The provider is one with another, which all of it now belongs to. */
    void moveTo(UUID survivor) {
        providerId = survivor;
    }

    void end(LocalDate day) {
        endedOn = day;
    }

    public void mayBecome(ApplicationStatus wanted, String step) {
        mustBe(status.next().contains(wanted), step);
    }

    private void mustBe(boolean allowed, String step) {
        if (!allowed) {
            throw new StateConflict("application", step, status, status.next()).refused();
        }
    }

    /** @return how many working days are left, when that is to be told today */
    Optional<Integer> reach(LocalDate today, List<Integer> daysBefore) {
        if (!status.isUndecided()) {
            return Optional.empty();
        }
        var told = running().toTell(today, daysBefore);
        told.ifPresent(left -> clock = running().told(left));
        return told;
    }

    /** After every change: when it has to be told of next. */
    void plan(List<Integer> daysBefore) {
        actsOn = status.isUndecided() ? running().tellsNext(daysBefore).orElse(null) : null;
    }

    private DecisionClock running() {
        return Objects.requireNonNull(clock, "An application that was submitted has a clock");
    }

    /** A draft is the applicant's own business. */
    public boolean isSeenByTheCouncil() {
        return clock != null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String authority() {
        return authority;
    }

    public UUID purchasingSystemId() {
        return purchasingSystemId;
    }

    public UUID providerId() {
        return providerId;
    }

    public ApplicationStatus status() {
        return status;
    }

    public int conditionsVersion() {
        return conditionsVersion;
    }

    public Dossier dossier() {
        return dossier;
    }

    @Nullable
    public Assistance assistance() {
        return assistance;
    }

    @Nullable
    public DecisionClock clock() {
        return clock;
    }

    List<StepDone> steps() {
        return steps.done();
    }

    @Nullable
    public Ruling ruling() {
        return ruling;
    }

    @Nullable
    public UUID memberId() {
        return memberId;
    }
}
