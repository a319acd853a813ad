package org.opendps.registry.sharing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** Lets whoever has it write in one application, until a day or until it is called back. */
@Entity
@Table(name = "share_link")
class ShareLink {

    static final int LONGEST_DAYS = 30;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID applicationId;
    private @Nullable String meantFor;

    @SuppressWarnings("UnusedVariable") // it is found by it
    private String tokenDigest;

    private String createdBy;
    private Instant createdAt;
    private LocalDate validUntil;
    private @Nullable Instant revokedAt;

    protected ShareLink() {}

    /** @throws org.opendps.blocks.problem.Refused 422 when it would have ended already, or lasts too long */
    ShareLink(UUID applicationId, ShareLinkRequest request, Token token, Made made) {
        ShareLinkUnsound.check(request.validUntil(), made.today(), LONGEST_DAYS);
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.meantFor = request.meantFor();
        this.tokenDigest = token.digest();
        this.createdBy = made.by();
        this.createdAt = made.at();
        this.validUntil = request.validUntil();
    }

    /** By whom, and when. */
    record Made(String by, Instant at, LocalDate today) {}

    /** Called back twice is called back. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 410 when it has ended */
    void mustBeOpen(LocalDate today) {
        if (revokedAt != null) {
            throw new ShareLinkOver("It was called back.").refused();
        }
        if (today.isAfter(validUntil)) {
            throw new ShareLinkOver("Its last day was " + validUntil + ".").refused();
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID applicationId() {
        return applicationId;
    }

    ShareLinkView view(LocalDate today, @Nullable Token token) {
        return new ShareLinkView(
                id,
                applicationId,
                meantFor,
                createdBy,
                createdAt,
                validUntil,
                revokedAt,
                revokedAt == null && !today.isAfter(validUntil),
                token == null ? null : token.written());
    }
}
