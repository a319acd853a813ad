package org.opendps.blocks.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Links what was committed to the chain and signs its head: all of a batch or nothing, so that whoever comes after a
 * sealer that died finds what it found. One at a time, by a lock that ends with the transaction.
 */
@ApplicationScoped
class Sealing {

    static final int BATCH = 1_000;

    private final AgroalDataSource database;
    private final ChainTable chain;
    private final AuditKey key;
    private final String service;

    Sealing(
            AgroalDataSource database,
            ChainTable chain,
            AuditKey key,
            @ConfigProperty(name = "dps.audit.service") String service) {
        this.database = database;
        this.chain = chain;
        this.key = key;
        this.service = service;
    }

    /** @return how many entries were sealed; none also while another sealer is at work */
    @Transactional
    int seal() throws SQLException {
        try (var connection = database.getConnection()) {
            if (!chain.lock(connection)) {
                return 0;
            }
            var entries = chain.unsealed(connection, BATCH);
            if (!entries.isEmpty()) {
                seal(connection, entries);
            }
            return entries.size();
        }
    }

    private void seal(Connection connection, List<Entry> entries) throws SQLException {
        var last = chain.last(connection);
        long position = last.map(Link::position).orElse(0L);
        var hash = last.map(Link::hash).orElseGet(() -> Link.origin(service));
        var links = new ArrayList<Link>(entries.size());
        for (var entry : entries) {
            var link = Link.after(hash, ++position, entry);
            links.add(link);
            hash = link.hash();
        }
        chain.add(connection, links);
        chain.add(connection, signed(position, hash, chain.realTime(connection)));
    }

    private Seal signed(long position, Hash hash, Instant at) {
        return new Seal(position, hash, at, key.id(), key.sign(Seal.text(service, position, hash, at)));
    }
}
