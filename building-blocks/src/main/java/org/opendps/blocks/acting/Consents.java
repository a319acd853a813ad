package org.opendps.blocks.acting;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.acting.ConsentConsumer.ConsentHeard;

/** What was heard of consents. */
@ApplicationScoped
class Consents {

    /** The topic may repeat what is old; and one that was taken back stays so from then, whatever is heard of it. */
    private static final String KEEP = """
            insert into acting_consent (
                consent_id, version, provider_id, officer, authority, starts, until, ended_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (consent_id) do update set
                version = excluded.version, provider_id = excluded.provider_id, officer = excluded.officer,
                authority = excluded.authority, starts = excluded.starts, until = excluded.until,
                ended_at = case when excluded.ended_at is null then null
                    else coalesce(acting_consent.ended_at, excluded.ended_at) end
            where acting_consent.version < excluded.version
            """;

    private static final String OF = """
            select provider_id, starts, until, ended_at
            from acting_consent where officer = ? and authority = ?
            """;

    private final AgroalDataSource database;

    Consents(AgroalDataSource database) {
        this.database = database;
    }

    void keep(ConsentHeard heard, Instant now) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, heard.consentId());
            insert.setLong(2, heard.version());
            insert.setObject(3, heard.providerId());
            insert.setString(4, heard.officer());
            insert.setString(5, heard.authority());
            insert.setObject(6, heard.from());
            insert.setObject(7, heard.until());
            insert.setObject(8, heard.stands() ? null : now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A consent could not be kept", e);
        }
    }

    List<Consent> of(String officer, String authority) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(OF)) {
            query.setString(1, officer);
            query.setString(2, authority);
            return read(query);
        } catch (SQLException e) {
            throw new IllegalStateException("Consents could not be read", e);
        }
    }

    List<Consent> of(UUID provider, String officer, String authority) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(OF + "and provider_id = ?")) {
            query.setString(1, officer);
            query.setString(2, authority);
            query.setObject(3, provider);
            return read(query);
        } catch (SQLException e) {
            throw new IllegalStateException("Consents could not be read", e);
        }
    }

    private static List<Consent> read(PreparedStatement query) throws SQLException {
        var consents = new ArrayList<Consent>();
        try (var row = query.executeQuery()) {
            while (row.next()) {
                consents.add(read(row));
            }
        }
        return consents;
    }

    private static Consent read(ResultSet row) throws SQLException {
        return new Consent(
                row.getObject(1, UUID.class),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class),
                instant(row.getObject(4, OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
