package org.opendps.blocks.acting;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.acting.MandateConsumer.MandateHeard;

/** What was heard of mandates. */
@ApplicationScoped
class Mandates {

    /** The topic may repeat what is old. */
    private static final String KEEP = """
            insert into acting_mandate (
                mandate_id, version, portal_client, provider_id, scope, starts, until, sandbox_only, status)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (mandate_id) do update set
                version = excluded.version, portal_client = excluded.portal_client,
                provider_id = excluded.provider_id, scope = excluded.scope, starts = excluded.starts,
                until = excluded.until, sandbox_only = excluded.sandbox_only, status = excluded.status
            where acting_mandate.version < excluded.version
            """;

    private static final String OF = """
            select scope, starts, until, sandbox_only, status
            from acting_mandate where provider_id = ? and portal_client = ?
            """;

    private final AgroalDataSource database;

    Mandates(AgroalDataSource database) {
        this.database = database;
    }

    void keep(MandateHeard heard) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, heard.mandateId());
            insert.setLong(2, heard.version());
            insert.setString(3, heard.portalClient());
            insert.setObject(4, heard.providerId());
            insert.setString(5, heard.scope());
            insert.setObject(6, heard.from());
            insert.setObject(7, heard.until());
            insert.setBoolean(8, heard.sandboxOnly());
            insert.setString(9, heard.status());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A mandate could not be kept", e);
        }
    }

    List<Mandate> of(UUID provider, String portalClient) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(OF)) {
            query.setObject(1, provider);
            query.setString(2, portalClient);
            var mandates = new ArrayList<Mandate>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    mandates.add(read(row));
                }
            }
            return mandates;
        } catch (SQLException e) {
            throw new IllegalStateException("Mandates could not be read", e);
        }
    }

    private static Mandate read(ResultSet row) throws SQLException {
        return new Mandate(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class),
                row.getBoolean(4),
                row.getString(5));
    }
}
