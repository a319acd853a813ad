package org.opendps.blocks.audit;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * Tells the database who acts, once in each transaction: when the transaction takes its connection, so whichever way it
 * began. Reading outside a transaction, as a GET does, costs nothing. The settings end with the transaction.
 */
@ApplicationScoped
class ActorOfTransaction implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(ActorOfTransaction.class);
    private static final String TELL = """
            select set_config('dps.actor', ?, true), set_config('dps.actor_subject', ?, true),
                set_config('dps.actor_roles', ?, true), set_config('dps.actor_authority', ?, true),
                set_config('dps.on_behalf_of', ?, true), set_config('dps.action', ?, true),
                set_config('dps.request_id', ?, true)
            """;

    private final CurrentActor current;

    ActorOfTransaction(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            tell(connection, current.find());
        }
    }

    private static void tell(Connection connection, Actor actor) {
        try (var settings = connection.prepareStatement(TELL)) {
            settings.setString(1, actor.name());
            settings.setString(2, actor.subject());
            settings.setString(3, actor.roles());
            settings.setString(4, actor.authority());
            settings.setString(5, actor.onBehalfOf());
            settings.setString(6, actor.action());
            settings.setString(7, actor.requestId());
            settings.execute();
        } catch (SQLException e) {
            // the pool could not take the connection back from here; the next statement on it fails for the same reason
            LOG.debugf("The database was not told who acts: %s", e.getMessage());
        }
    }
}
