package org.opendps.blocks.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.opendps.blocks.event.Envelope;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.blocks.resource.Ids;
import org.opendps.blocks.trace.RequestIds;

/** Where features announce facts. A fact is kept if, and only if, the change that it tells of is kept. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (event_id, topic, event_key, authority, payload, headers, occurred_at)
            values (?, ?, ?, ?, ?::json, ?::json, ?)
            """;

    private static final int AT_ONCE = 1000;

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final String source;

    Outbox(
            AgroalDataSource database,
            ObjectMapper json,
            InstantSource clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.source = "/" + service;
    }

    /** @return the id of the event */
    @Transactional(TxType.MANDATORY)
    public UUID announce(PublicEvent event) {
        return announceAll(List.of(event)).getFirst();
    }

    /**
     * Many at once, in this order.
     *
     * @return the ids of the events
     */
    @Transactional(TxType.MANDATORY)
    public List<UUID> announceAll(List<? extends PublicEvent> events) {
        var ids = new ArrayList<UUID>();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var event : events) {
                ids.add(add(insert, event));
                if (ids.size() % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            return ids;
        } catch (SQLException | JsonProcessingException e) {
            var topics = events.stream().map(PublicEvent::topic).distinct().toList();
            throw new IllegalStateException("The facts could not be announced on " + topics, e);
        }
    }

    private UUID add(PreparedStatement insert, PublicEvent event) throws SQLException, JsonProcessingException {
        var id = Ids.next();
        var occurred = clock.instant();
        insert.setObject(1, id);
        insert.setString(2, event.topic());
        insert.setString(3, event.key().toString());
        insert.setString(4, event.authority());
        insert.setString(5, json.writeValueAsString(event));
        insert.setString(6, json.writeValueAsString(headers(id, event, occurred)));
        insert.setObject(7, OffsetDateTime.ofInstant(occurred, ZoneOffset.UTC));
        insert.addBatch();
        return id;
    }

    private Map<String, String> headers(UUID id, PublicEvent event, Instant occurred) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put(Envelope.ID, id.toString());
        headers.put("ce_type", event.topic());
        headers.put("ce_source", source);
        headers.put("ce_subject", event.key().toString());
        headers.put("ce_time", occurred.toString());
        headers.put("content-type", "application/json");
        var requestId = RequestIds.current();
        if (requestId != null) {
            headers.put(Envelope.REQUEST_ID, requestId);
        }
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, Map::put);
        return headers;
    }
}
