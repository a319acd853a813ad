package org.opendps.registry;

import static org.opendps.test.StateTable.check;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendps.registry.application.ApplicationStatus;
import org.opendps.registry.consent.ConsentStatus;
import org.opendps.registry.consultation.ConsultationStatus;
import org.opendps.registry.file.FileStatus;
import org.opendps.registry.identity.Access;
import org.opendps.registry.intake.ImportStatus;
import org.opendps.registry.invitation.InvitationStatus;
import org.opendps.registry.mandate.MandateStatus;
import org.opendps.registry.mandate.PortalStatus;
import org.opendps.registry.membership.MemberStatus;
import org.opendps.registry.membership.renewal.RenewalStatus;
import org.opendps.registry.notice.NoticeStatus;
import org.opendps.registry.panel.PanelStatus;
import org.opendps.registry.provider.ProviderStatus;
import org.opendps.registry.purchasing.SystemStatus;

/** Every step from every state, against the tables written here; the README shows the same. */
class StatesTest {

    @Test
    void purchasingSystem() {
        check(
                "Purchasing system",
                SystemStatus.values(),
                SystemStatus::next,
                Map.of(
                        "DRAFT", "OPEN",
                        "OPEN", "CLOSED EXPIRED",
                        "CLOSED", "",
                        "EXPIRED", ""));
    }

    @Test
    void application() {
        check(
                "Application",
                ApplicationStatus.values(),
                ApplicationStatus::next,
                Map.of(
                        "DRAFT", "SUBMITTED WITHDRAWN",
                        "SUBMITTED", "RETURNED ADMITTED REFUSED WITHDRAWN",
                        "RETURNED", "SUBMITTED REFUSED WITHDRAWN",
                        "ADMITTED", "",
                        "REFUSED", "",
                        "WITHDRAWN", ""));
    }

    @Test
    void providerImport() {
        check(
                "Provider import",
                ImportStatus.values(),
                ImportStatus::next,
                Map.of(
                        "RECEIVED", "RUNNING DONE STOPPED",
                        "RUNNING", "DONE STOPPED",
                        "DONE", "",
                        "STOPPED", ""));
    }

    @Test
    void member() {
        check(
                "Member",
                MemberStatus.values(),
                MemberStatus::next,
                Map.of(
                        "ACTIVE", "SUSPENDED REMOVAL_NOTIFIED",
                        "SUSPENDED", "ACTIVE SUSPENDED REMOVAL_NOTIFIED",
                        "REMOVAL_NOTIFIED", "ACTIVE SUSPENDED REMOVAL_NOTIFIED REMOVED",
                        "REMOVED", ""));
    }

    @Test
    void provider() {
        check("Provider", ProviderStatus.values(), ProviderStatus::next, Map.of("ACTIVE", "MERGED", "MERGED", ""));
    }

    @Test
    void consent() {
        check("Consent", ConsentStatus.values(), ConsentStatus::next, Map.of("GIVEN", "WITHDRAWN", "WITHDRAWN", ""));
    }

    @Test
    void portal() {
        check(
                "Portal",
                PortalStatus.values(),
                PortalStatus::next,
                Map.of(
                        "ACCREDITED", "SUSPENDED WITHDRAWN",
                        "SUSPENDED", "ACCREDITED WITHDRAWN",
                        "WITHDRAWN", ""));
    }

    @Test
    void mandate() {
        check(
                "Mandate",
                MandateStatus.values(),
                MandateStatus::next,
                Map.of(
                        "GIVEN", "SUSPENDED ENDED",
                        "SUSPENDED", "GIVEN ENDED",
                        "ENDED", ""));
    }

    @Test
    void access() {
        check(
                "Access",
                Access.values(),
                Access::next,
                Map.of(
                        "PENDING", "GRANTED REMOVING",
                        "GRANTED", "PENDING REMOVING",
                        "REMOVING", "REMOVED",
                        "REMOVED", ""));
    }

    @Test
    void invitation() {
        check(
                "Invitation",
                InvitationStatus.values(),
                InvitationStatus::next,
                Map.of("OPEN", "ACCEPTED CANCELLED", "ACCEPTED", "", "CANCELLED", ""));
    }

    @Test
    void panel() {
        check(
                "Panel",
                PanelStatus.values(),
                PanelStatus::next,
                Map.of("PLANNED", "HELD CANCELLED", "HELD", "", "CANCELLED", ""));
    }

    @Test
    void renewal() {
        check(
                "Renewal",
                RenewalStatus.values(),
                RenewalStatus::next,
                Map.of("REQUESTED", "OVERDUE RENEWED ENDED", "OVERDUE", "RENEWED ENDED", "RENEWED", "", "ENDED", ""));
    }

    @Test
    void notice() {
        check("Notice", NoticeStatus.values(), NoticeStatus::next, Map.of("DUE", "PUBLISHED", "PUBLISHED", ""));
    }

    @Test
    void feeConsultation() {
        check(
                "Fee consultation",
                ConsultationStatus.values(),
                ConsultationStatus::next,
                Map.of("OPEN", "CLOSED", "CLOSED", ""));
    }

    @Test
    void file() {
        check(
                "File",
                FileStatus.values(),
                FileStatus::next,
                Map.of(
                        "QUARANTINED", "READY INFECTED DESTROYED",
                        "READY", "QUARANTINED DESTROYED",
                        "INFECTED", "",
                        "DESTROYED", ""));
    }
}
