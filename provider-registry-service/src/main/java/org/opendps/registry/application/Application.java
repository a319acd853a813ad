package org.opendps.registry.application;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.purchasing.Listing;
import org.opendps.registry.requirement.DocumentCheck;

@Entity
class Application {

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
    private Pack pack;

    /** Ids of the provider's documents that it is handed in with, in order. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> documents;

    @Embedded
    private @Nullable Assistance assistance;

    @Embedded
    private @Nullable DecisionClock clock;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Clarification> clarifications;

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
    Application(Listing system, UUID providerId, Pack pack, List<UUID> documents, Hand hand) {
        AdmissionNotOpen.check(system, hand.today());
        this.id = Ids.next();
        this.authority = system.authority();
        this.purchasingSystemId = system.id();
        this.providerId = providerId;
        this.status = ApplicationStatus.DRAFT;
        this.clarifications = List.of();
        this.documents = List.copyOf(documents);
        this.steps = Steps.started(hand);
        write(pack, system, hand);
    }

    /** Save and return: possible until it is submitted. */
    void rewrite(Pack newPack, Listing system, Hand hand) {
        mayBecome(ApplicationStatus.SUBMITTED, "a change");
        write(newPack, system, hand);
    }

    private void write(Pack newPack, Listing system, Hand hand) {
        newPack.mustFit(system);
        pack = newPack;
        conditionsVersion = system.rulebook().conditionsVersion();
        assistance = Assistance.after(assistance, hand);
        steps = steps.written(Completeness.of(pack, system, List.of()), hand);
    }

    /** Hands in another document with it; the same again changes nothing. */
    void attach(UUID document, Hand hand) {
        handIn(Stream.concat(documents.stream(), Stream.of(document)).distinct(), hand);
    }

    void detach(UUID document, Hand hand) {
        handIn(documents.stream().filter(one -> !one.equals(document)), hand);
    }

    private void handIn(Stream<UUID> changed, Hand hand) {
        mayBecome(ApplicationStatus.SUBMITTED, "a change of documents");
        documents = changed.toList();
        assistance = Assistance.after(assistance, hand);
        steps = steps.touched(hand);
    }

    /** The provider stands by what a support officer wrote, itself or in a way that the officer records. */
    void confirm(Confirmation how, Hand hand) {
        mayBecome(ApplicationStatus.SUBMITTED, "a confirmation");
        assistance = Assistance.confirmed(assistance, how, hand);
    }

    void submit(Listing system, List<DocumentCheck> documentChecks, Hand hand) {
        mayBecome(ApplicationStatus.SUBMITTED, "submission");
        var running = clock;
        if (running == null) {
            AdmissionNotOpen.check(system, hand.today());
        }
        Completeness.require(pack, system, documentChecks);
        Assistance.mustAllowSubmission(assistance, hand);
        clock = running == null
                ? DecisionClock.started(hand.today(), system.decisionTarget(hand.today()))
                : running.restarted(hand.today());
        steps = running == null ? steps.submitted(hand) : steps;
        status = ApplicationStatus.SUBMITTED;
    }

    /** Back to the applicant with a question. */
    void giveBack(Clarification question, Listing system, LocalDate today) {
        mayBecome(ApplicationStatus.RETURNED, "a return");
        clarifications =
                Stream.concat(clarifications.stream(), Stream.of(question)).toList();
        status = ApplicationStatus.RETURNED;
        if (system.regime().clockStopsForQuestions()) {
            clock = running().stopped(today);
        }
    }

    /** What the applicant says to the question; another answer replaces it until it is submitted again. */
    void answer(String answer, Hand hand) {
        if (status != ApplicationStatus.RETURNED) {
            throw new StateConflict("application", "an answer", status, status.next()).refused();
        }
        clarifications = Clarification.answered(clarifications, answer, hand);
        assistance = Assistance.after(assistance, hand);
    }

    void withdraw() {
        mayBecome(ApplicationStatus.WITHDRAWN, "a withdrawal");
        status = ApplicationStatus.WITHDRAWN;
    }

    void extend(Listing system, ExtensionReason code, String reason, LocalDate today) {
        mayBecome(ApplicationStatus.REFUSED, "an extension");
        var running = running();
        clock = running.extended(system.extendedTarget(running.receivedOn()), code, reason, today);
    }

    /** @return the id of the member that the provider becomes */
    UUID admit(Ruling admission) {
        mayBecome(ApplicationStatus.ADMITTED, "admission");
        ruling = admission;
        status = ApplicationStatus.ADMITTED;
        var member = Ids.next();
        memberId = member;
        return member;
    }

    void refuse(Ruling refusal, Listing system) {
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

    void mayBecome(ApplicationStatus wanted, String step) {
        if (!status.next().contains(wanted)) {
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
        var running = clock;
        actsOn = running != null && status.isUndecided()
                ? running.tellsNext(daysBefore).orElse(null)
                : null;
    }

    private DecisionClock running() {
        var running = clock;
        if (running == null) {
            throw new IllegalStateException("An application that was submitted has a clock");
        }
        return running;
    }

    /** A draft is the applicant's own business. */
    boolean isSeenByTheCouncil() {
        return clock != null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String authority() {
        return authority;
    }

    UUID purchasingSystemId() {
        return purchasingSystemId;
    }

    UUID providerId() {
        return providerId;
    }

    ApplicationStatus status() {
        return status;
    }

    int conditionsVersion() {
        return conditionsVersion;
    }

    Pack pack() {
        return pack;
    }

    @Nullable
    Assistance assistance() {
        return assistance;
    }

    @Nullable
    DecisionClock clock() {
        return clock;
    }

    List<UUID> documents() {
        return documents;
    }

    List<Clarification> clarifications() {
        return clarifications;
    }

    List<StepDone> steps() {
        return steps.steps();
    }

    @Nullable
    Ruling ruling() {
        return ruling;
    }

    @Nullable
    UUID memberId() {
        return memberId;
    }
}
