package org.opendps.registry.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.opendps.blocks.time.London;
import org.opendps.registry.application.MembershipEnded;
import org.opendps.registry.application.outcome.ApplicantExcluded;
import org.opendps.registry.application.outcome.MembershipExtended;
import org.opendps.registry.application.outcome.ProviderAdmitted;
import org.opendps.registry.notice.Notice.About;
import org.opendps.registry.notice.content.ParticularsBySystem;
import org.opendps.registry.notice.content.SystemParticulars;
import org.opendps.registry.purchasing.Catalogue;
import org.opendps.registry.purchasing.PurchasingSystemView;
import org.opendps.registry.purchasing.SystemStatus;
import org.opendps.registry.purchasing.SystemTurned;
import org.opendps.registry.regime.notice.NoticeDays;
import org.opendps.registry.regime.notice.NoticeDue;
import org.opendps.registry.regime.notice.Occasion;

/** What happens to a system makes notices due, in the transaction in which it happens. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Noticing {

    private final Notices notices;
    private final ParticularsBySystem particulars;
    private final Catalogue catalogue;
    private final InstantSource clock;
    private final int promptly;
    private final Reminders reminders;

    Noticing(
            Notices notices,
            ParticularsBySystem particulars,
            Catalogue catalogue,
            InstantSource clock,
            @ConfigProperty(name = "dps.registry.notice-working-days") int promptly,
            @ConfigProperty(name = "dps.registry.notice-days-before") List<Integer> daysBefore) {
        this.notices = notices;
        this.particulars = particulars;
        this.catalogue = catalogue;
        this.clock = clock;
        this.promptly = promptly;
        this.reminders = new Reminders(List.copyOf(daysBefore));
    }

    void turn(@Observes SystemTurned turned) {
        var system = turned.system();
        switch (turned.occasion()) {
            case DRAFTED -> draft(system, turned.on());
            case OPENED -> {
                mustBeAnnounced(system);
                fallDue(system, turned.occasion(), turned.on(), About.said(turned.summary()));
            }
            default -> fallDue(system, turned.occasion(), turned.on(), About.said(turned.summary()));
        }
    }

    void admit(@Observes ProviderAdmitted admission) {
        member(admission.purchasingSystemId(), Occasion.MEMBER_ADMITTED, admission.since(), admission.memberId());
    }

    /** To another part of the list. */
    void extend(@Observes MembershipExtended more) {
        member(more.purchasingSystemId(), Occasion.MEMBER_ADMITTED, more.since(), more.memberId());
    }

    void remove(@Observes MembershipEnded ended) {
        member(ended.purchasingSystemId(), Occasion.MEMBER_REMOVED, ended.on(), ended.memberId());
        if (ended.excluded()) {
            var system = catalogue.whole(ended.purchasingSystemId());
            fallDue(system, Occasion.MEMBER_EXCLUDED, ended.on(), About.member(ended.memberId()));
        }
    }

    void exclude(@Observes ApplicantExcluded refused) {
        var system = catalogue.whole(refused.purchasingSystemId());
        fallDue(system, Occasion.APPLICANT_EXCLUDED, refused.on(), About.applicant(refused.applicationId()));
    }

    /** After the end of a system its list changes no more that anybody could join. */
    private void member(UUID systemId, Occasion occasion, LocalDate on, UUID memberId) {
        var system = catalogue.whole(systemId);
        if (system.status() == SystemStatus.OPEN) {
            fallDue(system, occasion, on, About.member(memberId));
        }
    }

    private void mustBeAnnounced(PurchasingSystemView system) {
        system.regime()
                .noticeBeforeOpening()
                .flatMap(kind -> notices.first(system.id(), kind))
                .filter(notice -> notice.status() != NoticeStatus.PUBLISHED)
                .ifPresent(notice -> {
                    throw new IntentionNotPublished(system.id(), notice.id()).refused();
                });
    }

    private void fallDue(PurchasingSystemView system, Occasion occasion, LocalDate on, About about) {
        var event = new Notice.Event(system.authority(), system.id(), occasion, on, about);
        duties(system, occasion, on)
                .forEach(duty -> notices.persist(new Notice(event, duty, reminders, London.today(clock))));
    }

    /** A draft that is written anew may be under another regime. What was published stays. */
    private void draft(PurchasingSystemView system, LocalDate on) {
        if (particulars.findByIdOptional(system.id()).isEmpty()) {
            particulars.persist(new SystemParticulars(system.id(), system.authority()));
        }
        var duties = duties(system, Occasion.DRAFTED, on);
        var known = notices.ofTheDraft(system.id());
        known.stream()
                .filter(notice -> notice.status() == NoticeStatus.DUE)
                .forEach(notice -> duties.stream()
                        .filter(duty -> duty.kind() == notice.kind())
                        .findFirst()
                        .ifPresentOrElse(duty -> notice.fallDue(duty, reminders, on), () -> notices.delete(notice)));
        var event = new Notice.Event(system.authority(), system.id(), Occasion.DRAFTED, on, About.said(""));
        duties.stream()
                .filter(duty -> known.stream().noneMatch(notice -> notice.kind() == duty.kind()))
                .forEach(duty -> notices.persist(new Notice(event, duty, reminders, London.today(clock))));
    }

    private List<NoticeDue> duties(PurchasingSystemView system, Occasion occasion, LocalDate on) {
        var days = new NoticeDays(on, system.validFrom(), system.contractNoticeSubmittedOn(), promptly);
        return system.regime().notices(occasion, days);
    }
}
