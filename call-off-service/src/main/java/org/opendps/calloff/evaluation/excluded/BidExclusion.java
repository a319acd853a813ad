package org.opendps.calloff.evaluation.excluded;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.timeline.Actor;

/** That a bid was excluded after the opening, by whom and on which ground. */
@Entity
@Table(name = "bid_exclusion")
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
public class BidExclusion {

    @Id
    private UUID id;

    private String authority;
    private UUID callOffId;
    private UUID bidId;

    @Enumerated(EnumType.STRING)
    private ExclusionGround ground;

    private String reason;
    private String representations;
    private String excludedBy;
    private Instant excludedAt;
    private @Nullable String takenBackBy;
    private @Nullable Instant takenBackAt;
    private @Nullable String takenBackBecause;

    protected BidExclusion() {}

    BidExclusion(Bid bid, ExclusionGround ground, String reason, String representations, Actor by, Instant at) {
        this.id = Ids.next();
        this.authority = bid.authority();
        this.callOffId = bid.callOffId();
        this.bidId = bid.id();
        this.ground = ground;
        this.reason = reason;
        this.representations = representations;
        this.excludedBy = by.name();
        this.excludedAt = at;
    }

    public void takeBack(String reason, Actor by, Instant at) {
        this.takenBackBy = by.name();
        this.takenBackAt = at;
        this.takenBackBecause = reason;
    }

    public Instant excludedAt() {
        return excludedAt;
    }

    /** As the bidder reads it. */
    public String inWords() {
        return ground.words() + " (" + ground.citation() + "): " + reason;
    }

    public View view() {
        return new View(
                bidId,
                ground,
                reason,
                representations,
                ground.citation(),
                excludedBy,
                excludedAt,
                takenBackBy,
                takenBackAt,
                takenBackBecause);
    }

    /** @param representations what the bidder was asked and said */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record View(
            UUID bidId,
            ExclusionGround ground,
            String reason,
            String representations,
            String citation,
            String excludedBy,
            Instant excludedAt,

            @Schema(description = "of one that was in error") @Nullable
            String takenBackBy,

            @Nullable Instant takenBackAt,
            @Nullable String takenBackBecause) {}
}
