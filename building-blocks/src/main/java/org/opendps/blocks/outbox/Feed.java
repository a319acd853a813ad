package org.opendps.blocks.outbox;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The twin of a topic for those who read by HTTP: the same events, in the order of their positions. */
@ApplicationScoped
public class Feed {

    private static final String AFTER = """
            select position, payload::text from outbox
            where topic = ? and authority = ? and position > ? order by position limit ?
            """;

    private final AgroalDataSource database;

    Feed(AgroalDataSource database) {
        this.database = database;
    }

    /** One event: the JSON as it was published. */
    public record Item(long position, @JsonRawValue String json) {}

    /** The events of one council after a position, at most {@code limit}. */
    public List<Item> after(String topic, String authority, long position, int limit) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(AFTER)) {
            query.setString(1, topic);
            query.setString(2, authority);
            query.setLong(3, position);
            query.setInt(4, limit);
            var items = new ArrayList<Item>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    items.add(new Item(rows.getLong(1), rows.getString(2)));
                }
            }
            return items;
        } catch (SQLException e) {
            throw new IllegalStateException("The feed of " + topic + " could not be read", e);
        }
    }
}
