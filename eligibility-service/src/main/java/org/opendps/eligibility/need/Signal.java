package org.opendps.eligibility.need;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.eligibility.sender.Channel;

/** A club's signal of possible need: head-counts and no names. Never changed. */
@Entity
public class Signal {

    @Id
    private UUID id;

    private String authority;
    private UUID providerId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String area;
    private @Nullable String category;
    private LocalDate periodFrom;
    private LocalDate periodUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignalRequest.Count> counts;

    @SuppressWarnings("UnusedVariable") // for whoever reads the table
    private int possibleNeed;

    private LocalDate receivedOn;

    @SuppressWarnings("UnusedVariable") // for whoever reads the table
    private String receivedBy;

    protected Signal() {}

    Signal(String authority, UUID provider, Channel channel, SignalRequest request, String by, LocalDate today) {
        if (request.until().isAfter(today)) {
            throw new PeriodNotOver(request.until(), today).refused();
        }
        this.id = Ids.next();
        this.authority = authority;
        this.providerId = provider;
        this.channel = channel;
        this.area = request.area();
        this.category = request.category();
        this.periodFrom = request.from();
        this.periodUntil = request.until();
        this.counts = List.copyOf(request.ages());
        this.possibleNeed = request.ages().stream()
                .mapToInt(SignalRequest.Count::possibleNeed)
                .sum();
        this.receivedOn = today;
        this.receivedBy = by;
    }

    UUID id() {
        return id;
    }

    String authority() {
        return authority;
    }

    UUID providerId() {
        return providerId;
    }

    Channel channel() {
        return channel;
    }

    String area() {
        return area;
    }

    @Nullable
    String category() {
        return category;
    }

    LocalDate periodFrom() {
        return periodFrom;
    }

    LocalDate periodUntil() {
        return periodUntil;
    }

    List<SignalRequest.Count> counts() {
        return counts;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }
}
