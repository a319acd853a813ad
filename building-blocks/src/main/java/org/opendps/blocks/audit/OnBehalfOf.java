package org.opendps.blocks.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Status;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The provider that this request acts for, once it is certain that it may: the header alone is only a wish. */
@RequestScoped
public class OnBehalfOf {

    private final AgroalDataSource database;
    private @Nullable UUID provider;

    OnBehalfOf(AgroalDataSource database) {
        this.database = database;
    }

    /** Called by what has found the mandate or the consent. Also in the middle of a transaction: it counts from here. */
    public void accept(UUID accepted) {
        provider = accepted;
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            tell(accepted);
        }
    }

    public Optional<UUID> provider() {
        return Optional.ofNullable(provider);
    }

    private void tell(UUID accepted) {
        try (var connection = database.getConnection();
                var setting = connection.prepareStatement("select set_config('dps.on_behalf_of', ?, true)")) {
            setting.setString(1, accepted.toString());
            setting.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit did not learn on whose behalf this is", e);
        }
    }
}
