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
import org.opendps.blocks.time.London;
import org.opendps.registry.application.Docket;

/** Lets whoever has it write in one application, until a day or until it is called back. */
@Entity
@Table(name = "share_link")
class ShareLink {

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
        ShareLinkUnsound.check(request.validUntil(), made.today(), made.longestDays());
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.meantFor = request.meantFor();
        this.tokenDigest = token.digest();
        this.createdBy = made.by();
        this.createdAt = made.at();
        this.validUntil = request.validUntil();
    }

    /**
     * By whom, and when.
     *
     * @param longestDays how long one lasts at most
     */
    record Made(String by, Instant at, int longestDays) {

        LocalDate today() {
            return London.dateOf(at);
        }
    }

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

    /** Open as long as the application is. */
    ShareLinkView view(Docket.Parties parties, LocalDate today, @Nullable Token token) {
        return new ShareLinkView(
                id,
                applicationId,
                meantFor,
                createdBy,
                createdAt,
                validUntil,
                revokedAt,
                parties.open() && revokedAt == null && !today.isAfter(validUntil),
                token == null ? null : token.written());
    }
}
