package org.opendps.finance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.opendps.test.Broker;
import org.opendps.test.Database;

/** What the world was told of a placement on the topic of spend. */
public record SpendTold(List<JsonNode> events) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Database DATABASE = new Database("finance");

    /** Everything that was announced by now, and at least so many events. */
    public static SpendTold of(UUID placement, int atLeast) {
        var waiting = "select 1 from outbox where published_at is null and topic = 'finance.spend.v1' and event_key = '"
                + placement + "'";
        Awaitility.await().until(() -> DATABASE.rows(waiting).isEmpty());
        var events = new ArrayList<JsonNode>();
        for (var event : Broker.await("finance.spend.v1", placement, atLeast)) {
            try {
                events.add(JSON.readTree(event.value()));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
        return new SpendTold(events);
    }

    public List<JsonNode> of(String kind) {
        return events.stream()
                .filter(event -> event.get("kind").asText().equals(kind))
                .toList();
    }

    public BigDecimal spent() {
        return sum(Set.of("SPEND_APPROVED", "CREDITED"));
    }

    /** For services that began on these days or between them. */
    public BigDecimal spent(UUID provider, LocalDate first, LocalDate last) {
        return sum(Set.of("SPEND_APPROVED", "CREDITED"), provider, first, last);
    }

    public BigDecimal paid(UUID provider) {
        return paid(provider, LocalDate.MIN, LocalDate.MAX);
    }

    /** For services that began on these days or between them. */
    public BigDecimal paid(UUID provider, LocalDate first, LocalDate last) {
        return sum(Set.of("PAID"), provider, first, last);
    }

    private BigDecimal sum(Set<String> kinds, UUID provider, LocalDate first, LocalDate last) {
        return events.stream()
                .filter(event -> kinds.contains(event.get("kind").asText()))
                .filter(event -> event.at("/provider/id").asText().equals(provider.toString()))
                .filter(event -> {
                    var from = LocalDate.parse(event.get("serviceFrom").asText());
                    return !from.isBefore(first) && !from.isAfter(last);
                })
                .map(event -> new BigDecimal(event.get("net").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal paidVat(UUID provider) {
        return of("PAID").stream()
                .filter(event -> event.at("/provider/id").asText().equals(provider.toString()))
                .map(event -> new BigDecimal(event.get("vat").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is committed and not delivered. */
    public BigDecimal committed() {
        return sum(Set.of("COMMITMENT_FIRMED", "COMMITMENT_CHANGED", "COMMITMENT_RELEASED"))
                .subtract(spentOfCommitted());
    }

    /** Approvals take what they spend out of what is committed; corrections do not. */
    private BigDecimal spentOfCommitted() {
        return events.stream()
                .filter(event -> event.get("kind").asText().equals("SPEND_APPROVED")
                        && event.get("corrects").isNull())
                .map(event -> new BigDecimal(event.get("net").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal sum(Set<String> kinds) {
        return events.stream()
                .filter(event -> kinds.contains(event.get("kind").asText()))
                .map(event -> new BigDecimal(event.get("net").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
