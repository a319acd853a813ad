package org.opendps.eligibility.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.person.access.CaseFile;
import org.opendps.eligibility.person.export.PartOfExport;
import org.opendps.eligibility.person.retention.CaseWork;
import org.opendps.eligibility.person.retention.RecordKind;
import org.opendps.eligibility.referral.content.ReferralContent;
import org.opendps.eligibility.referral.content.ReferralRequest;

/** What is kept of referrals once it is known whom they are about. */
@ApplicationScoped
class ReferralsOfAPerson implements CaseFile, CaseWork, PartOfExport {

    private final Referrals referrals;
    private final ClosedReferrals closed;

    ReferralsOfAPerson(Referrals referrals, ClosedReferrals closed) {
        this.referrals = referrals;
        this.closed = closed;
    }

    @Override
    public String path() {
        return "/v1/referrals/";
    }

    @Override
    public Optional<UUID> personOf(UUID id) {
        return referrals.findByIdOptional(id).flatMap(Referral::personRef);
    }

    @Override
    public Optional<Kept> of(UUID personRef) {
        return referrals.linked(personRef).stream()
                .map(Referral::receivedOn)
                .max(LocalDate::compareTo)
                .map(latest -> new Kept(RecordKind.CARE_RECORD, "referral", latest));
    }

    @Override
    public String name() {
        return "referrals";
    }

    /** Who is asked about it at the club stays with them. */
    record Referred(
            UUID id,
            LocalDate receivedOn,
            ReferralStatus status,
            @Nullable UUID byProvider,
            ReferralRequest.@Nullable Who person,
            ReferralRequest.@Nullable Reach reach,
            @Nullable String worries,
            ReferralRequest.@Nullable Consent consent) {}

    @Override
    public List<?> about(UUID personRef) {
        return referrals.linked(personRef).stream().map(this::shown).toList();
    }

    private Referred shown(Referral referral) {
        var content = closed.of(referral);
        return new Referred(
                referral.id(),
                referral.receivedOn(),
                referral.status(),
                referral.providerId().orElse(null),
                content.map(ReferralContent::person).orElse(null),
                content.map(ReferralContent::reach).orElse(null),
                content.map(ReferralContent::worries).orElse(null),
                content.map(ReferralContent::consent).orElse(null));
    }
}
